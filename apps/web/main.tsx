import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { makeCache } from "./client/cache.ts";
import { firstLanguage } from "./client/language.ts";
import { makeRouter } from "./routes.tsx";
import { speak } from "./words/words.tsx";
import "./look/fonts.css";
import "./look/colours.css";
import "./look/base.css";
import "./look/controls.css";
import "./look/print.css";

const cache = makeCache();
const router = makeRouter(cache);
await speak(firstLanguage());
const place = document.getElementById("app");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App cache={cache} router={router} />
    </StrictMode>,
  );
}
