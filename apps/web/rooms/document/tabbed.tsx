import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { useWords } from "../../words/words.tsx";
import type { Part } from "./part.ts";

interface TabbedProps {
  label: string;
  part: Part;
  onPart: (part: Part) => void;
  text: ReactNode;
  proposals: ReactNode;
}

/** Text and proposals behind two tabs, where the screen is too narrow for both. */
export function Tabbed({ label, part, onPart, text, proposals }: TabbedProps) {
  const { t } = useWords();
  return (
    <Tabs className="panes" selectedKey={part} onSelectionChange={(key) => onPart(key === "text" ? "text" : "proposals")}>
      <TabList className="tabs no-print" aria-label={label}>
        <Tab id="text">{t("document.text")}</Tab>
        <Tab id="proposals">{t("document.proposals")}</Tab>
      </TabList>
      <TabPanel id="text">{text}</TabPanel>
      <TabPanel id="proposals">{proposals}</TabPanel>
    </Tabs>
  );
}
