import type { Clause } from "./clause.ts";
import type { Act, Scene, Story } from "./scene.ts";

export function tellEvent(_story: Story, _scene: Scene, _act: Act, _before: Clause | null): void {}
