import type { UiLanguage } from "@bilateral/records";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { rememberLanguage } from "./client/language.ts";
import type { makeRouter } from "./routes.tsx";
import { LanguageSwitch, speak } from "./words/words.tsx";

export function App({ cache, router }: { cache: QueryClient; router: ReturnType<typeof makeRouter> }) {
  const change = (language: UiLanguage) => {
    rememberLanguage(language);
    void speak(language);
  };
  return (
    <I18nProvider i18n={i18n}>
      <LanguageSwitch value={change}>
        <QueryClientProvider client={cache}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageSwitch>
    </I18nProvider>
  );
}
