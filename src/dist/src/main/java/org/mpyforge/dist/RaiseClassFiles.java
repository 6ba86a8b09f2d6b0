package org.mpyforge.dist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Raises old class files in a jar to the version of Java 17: those of picocli are of Java 5. Such
 * files have no stack maps (JVM specification, 4.7.4), so the JVM checks them by the slow, old way
 * at each start, and an archive of loaded classes leaves them out.
 */
final class RaiseClassFiles {

  /** The first version that has stack maps and nothing else: that of Java 7. */
  private static final int FIRST_WITH_STACK_MAPS = Opcodes.V1_7;

  /** The two bytes of the version stand behind the magic number and the minor version. */
  private static final int MAJOR_VERSION_AT = 6;

  private RaiseClassFiles() {}

  /**
   * Rewrites a jar. What needs no change keeps its bytes, and all entries their order and time.
   *
   * @param arguments the path of the jar
   */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    byte[] raised;
    try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      raised = raise(Files.readAllBytes(jar), classes);
    }
    Files.write(jar, raised);
  }

  private static byte[] raise(byte[] jar, ClassLoader classes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(jar));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        byte[] content = in.readAllBytes();
        out.write(entry.getName().endsWith(".class") ? raiseClass(content, classes) : content);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] raiseClass(byte[] classFile, ClassLoader classes) {
    var reader = new ClassReader(classFile);
    if (reader.readUnsignedShort(MAJOR_VERSION_AT) >= FIRST_WITH_STACK_MAPS) {
      return classFile;
    }
    var writer = new FramingWriter(classes);
    reader.accept(new Raiser(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static final class Raiser extends ClassVisitor {
    Raiser(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
    }
  }

  /** Computes stack maps; where two ways meet, it has to look at the classes of the jar. */
  private static final class FramingWriter extends ClassWriter {
    private final ClassLoader classes;

    FramingWriter(ClassLoader classes) {
      super(ClassWriter.COMPUTE_FRAMES);
      this.classes = classes;
    }

    @Override
    protected ClassLoader getClassLoader() {
      return classes;
    }
  }
}
