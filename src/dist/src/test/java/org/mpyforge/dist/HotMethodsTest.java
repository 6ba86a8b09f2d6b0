package org.mpyforge.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * HotSpot never compiles a method of more than 8,000 bytes of bytecode, so no method may come near
 * that. Class initialisers run once and may hold any table.
 */
class HotMethodsTest {

  private static final int LIMIT_BYTES = 7_500;

  @Test
  void noMethodIsTooBigToBeCompiled() throws IOException {
    var classes = new ClassFileImporter().importPackages("org.mpyforge");
    assertTrue(classes.size() > 100, "the class path holds the house");
    List<String> tooBig = new ArrayList<>();
    for (JavaClass type : classes) {
      try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
        new ClassReader(in).accept(new SizeVisitor(type.getName(), tooBig), 0);
      }
    }
    assertEquals(List.of(), tooBig);
  }

  private static final class SizeVisitor extends ClassVisitor {
    private final String typeName;
    private final List<String> tooBig;

    SizeVisitor(String typeName, List<String> tooBig) {
      super(Opcodes.ASM9);
      this.typeName = typeName;
      this.tooBig = tooBig;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CodeSizeEvaluator(Opcodes.ASM9, null) {
        @Override
        public void visitEnd() {
          if (getMaxSize() > LIMIT_BYTES && !name.equals("<clinit>")) {
            tooBig.add(typeName + "." + name + ": " + getMaxSize() + " bytes");
          }
        }
      };
    }
  }
}
