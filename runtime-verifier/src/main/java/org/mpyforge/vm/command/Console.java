package org.mpyforge.vm.command;

/** The terminal that a prompt is shown on, and its two modes. */
interface Console extends AutoCloseable {

  /** A console for input that is no terminal. */
  Console NONE =
      new Console() {
        @Override
        public boolean isTerminal() {
          return false;
        }

        @Override
        public void raw() {}

        @Override
        public boolean original() {
          return false;
        }

        @Override
        public void close() {}
      };

  /** Whether somebody types here. */
  boolean isTerminal();

  /** Makes it send each key at once, without echo, as the line editor needs it. */
  void raw();

  /** Puts it back as it was, as programs expect it; says whether it was raw before. */
  boolean original();

  @Override
  void close();
}
