import { Button } from "react-aria-components/Button";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import type { WordId } from "../../words/vi.ts";
import { useWords } from "../../words/words.tsx";

const keys: [keys: string[], words: WordId][] = [
  [["j"], "key.next"],
  [["k"], "key.previous"],
  [["c", "Enter"], "key.confirm"],
  [["e"], "key.correct"],
  [["x"], "key.reject"],
  [["w"], "key.why"],
  [["?"], "key.help"],
];

export function Help({ isOpen, onOpen }: { isOpen: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpen} isDismissable>
      <Modal className="sheet">
        <Dialog>
          <Heading slot="title">{t("document.help")}</Heading>
          <dl className="keys">
            {keys.map(([names, words]) => (
              <div key={words}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{t(words)}</dd>
              </div>
            ))}
          </dl>
          <p className="small soft">{t("key.note")}</p>
          <Button className="button" data-main slot="close" autoFocus>
            {t("app.close")}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
