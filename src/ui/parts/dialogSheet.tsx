/** A dialog on paper: focus held inside, Escape and the button close it, focus goes back where it came from. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface DialogSheetProps {
  readonly title: string;
  readonly closeWords: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'wide';
  readonly children: ReactNode;
}

export function DialogSheet({ title, closeWords, onClose, size = 'wide', children }: DialogSheetProps) {
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-frame" data-size={size}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" size="small" onPress={onClose}>
              <Icon name="cross" />
              {closeWords}
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
