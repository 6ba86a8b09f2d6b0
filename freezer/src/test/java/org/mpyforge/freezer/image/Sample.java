package org.mpyforge.freezer.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyReader;

/** Modules for tests: a package, a module in it, one beside it that stays text. */
public final class Sample {
  private Sample() {}

  /** The modules, not in the order of their names. */
  public static List<FrozenModule> modules() {
    return List.of(
        text("note.py", "TEXT = 'as text'\n"),
        compiled("zoo/__init__.py", "from zoo.cat import Cat\n"),
        compiled(
            "zoo/cat.py",
            """
            LONG = 123456789012345678901234567890
            BLOB = b"0123456789" * 3

            class Cat:
                def speak(self, times):
                    return ", ".join(["meow"] * times)
            """),
        compiled("app.py", "import note, zoo\nprint(note.TEXT, zoo.Cat().speak(2))\n"));
  }

  /** A module as text. */
  public static FrozenModule text(String target, String source) {
    return new FrozenModule.Text(target, utf8(source));
  }

  /** A module, compiled for version 6.3. */
  public static FrozenModule compiled(String target, String source) {
    byte[] mpy;
    try {
      mpy =
          CrossCompiler.compile(
              new SourceFile(target, utf8(source)), Target.DEFAULT, CompileOptions.DEFAULT);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new FrozenModule.Compiled(target, mpy, MpyReader.read(mpy), utf8(source).length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
