package org.mpyforge.vm.command;

/** The terminal that a prompt is shown on. */
interface Console extends AutoCloseable {

  /** A console for input that is no terminal. */
  Console NONE =
      new Console() {
        @Override
        public void raw() {}

        @Override
        public void original() {}

        @Override
        public void close() {}
      };

  /** Makes it send each key at once, without echo, as the line editor needs it. */
  void raw();

  /** Puts it back as it was, as programs expect it. */
  void original();

  @Override
  void close();
}
