import { useSyncExternalStore } from "react";

/** Whether a media query holds, for what a style sheet alone cannot arrange. Add `print` where paper shows what a narrow screen folds away. */
export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
