package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyReader;
import org.mpyforge.freezer.image.BlockLayout;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageKind;
import org.mpyforge.freezer.image.ImageWriter;

/** {@code mpy romfs}, and what else takes images. */
class ImageCommandTest {

  @TempDir Path folder;
  private Path image;

  @BeforeEach
  void makeAnImage() throws IOException, CompileException {
    image = folder.resolve("app.romfs");
    ImageKind.ROMFS.writer().write(modules(), image);
  }

  private static List<FrozenModule> modules() throws CompileException {
    byte[] source =
        "from pkg.text import WORD\nprint('made of', WORD)\n".getBytes(StandardCharsets.UTF_8);
    byte[] mpy =
        CrossCompiler.compile(
            new SourceFile("pkg/app.py", source), Target.DEFAULT, CompileOptions.DEFAULT);
    byte[] text = "WORD = 'words'\n".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new FrozenModule.Compiled("pkg/app.py", mpy, MpyReader.read(mpy), source.length),
        new FrozenModule.Text("pkg/text.py", text));
  }

  @Test
  void itsFilesAreListed() {
    CommandRun run = CommandRun.of("romfs", "ls", image.toString());
    assertEquals("75  pkg/app.mpy\n15  pkg/text.py\n", run.text());
    assertEquals(run, CommandRun.of("image", "ls", image.toString(), "/pkg/"));
  }

  @Test
  void aFileIsPrinted() {
    CommandRun run = CommandRun.of("romfs", "cat", image.toString(), "pkg/text.py");
    assertEquals("WORD = 'words'\n", run.text());
  }

  @Test
  void filesAreExtracted() throws IOException {
    Path target = folder.resolve("new/target");
    CommandRun run = CommandRun.of("romfs", "extract", image.toString(), "-o", target.toString());
    assertEquals(0, run.exitStatus(), run.err());
    assertEquals("WORD = 'words'\n", Files.readString(target.resolve("pkg/text.py")));
    assertTrue(Files.exists(target.resolve("pkg/app.mpy")));
  }

  @Test
  void whatIsWrongIsSaid() {
    String name = image.toString();
    assertEquals(
        "mpy: " + name + ": no pkg/gone.py in the image\n",
        CommandRun.of("romfs", "cat", name, "pkg/gone.py").err());
    assertEquals(
        "mpy: unknown action 'rm', not ls, cat or extract (see 'mpy help romfs')\n",
        CommandRun.of("romfs", "rm", name).err());
    assertEquals(
        "mpy: " + name + ".gone: no such file\n",
        CommandRun.of("romfs", "ls", name + ".gone").err());
  }

  @ParameterizedTest
  @EnumSource
  void anImageOfAnyKindIsRunAndVerified(ImageKind kind) throws IOException, CompileException {
    Path any = folder.resolve("any");
    ImageWriter writer = kind.isOfBlocks() ? kind.writer(new BlockLayout(512, 64)) : kind.writer();
    writer.write(modules(), any);
    CommandRun frozen = CommandRun.of("run", "--frozen", any.toString(), "-m", "pkg.app");
    assertEquals("made of words\n", frozen.text(), frozen.err());
    CommandRun mounted = CommandRun.of("run", "--mount", any + "=/rom", "-m", "pkg.app");
    assertEquals("made of words\n", mounted.text(), mounted.err());
    CommandRun text = CommandRun.of("run", "--frozen", any.toString(), "-c", "import pkg.app");
    assertEquals("made of words\n", text.text(), text.err());
    CommandRun both = CommandRun.of("run", "-m", "-c", "pass");
    assertEquals(2, both.exitStatus(), both.err());
    CommandRun verified = CommandRun.of("verify", any.toString());
    assertEquals(any + ":pkg/app.mpy: ok\n", verified.text(), verified.err());
  }

  @Test
  void aDamagedModuleIsNamedWithItsImage() throws IOException, CompileException {
    Path files = folder.resolve("files");
    ImageKind.FOLDER.writer().write(modules(), files);
    Files.writeString(files.resolve("pkg/bad.mpy"), "no file");
    CommandRun run = CommandRun.of("verify", files.toString());
    assertEquals(1, run.exitStatus());
    assertEquals(files + ":pkg/app.mpy: ok\n", run.text());
    assertTrue(run.err().startsWith("mpy: " + files + ":pkg/bad.mpy: "), run.err());
  }

  @Test
  void aModuleOfAnImageIsImportedWithTheOthers() {
    assertEquals(
        image
            + """
            :pkg/app.mpy: ok
              printed:
                made of words
              defined: WORD
            """,
        CommandRun.of("verify", "--run", image.toString()).text());
  }

  @Test
  void aMountNeedsAPlace() {
    CommandRun run = CommandRun.of("run", "--mount", image.toString(), "-m", "pkg.app");
    assertEquals(2, run.exitStatus());
    assertTrue(run.err().startsWith("mpy: --mount wants IMAGE=/path, not "), run.err());
  }
}
