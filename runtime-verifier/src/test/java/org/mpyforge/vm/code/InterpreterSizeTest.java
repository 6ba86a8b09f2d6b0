package org.mpyforge.vm.code;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** HotSpot never compiles a method of more than 8,000 bytes: the hot ones keep away from that. */
class InterpreterSizeTest {
  private static final int LIMIT = 7_500;

  @ParameterizedTest
  @ValueSource(classes = {Interpreter.class, SlowOps.class, Frame.class, PyFunction.class})
  void hotMethodsCanBeCompiled(Class<?> type) throws IOException {
    Map<String, Integer> sizes = sizesOf(type);
    assertTrue(sizes.size() > 1, "the methods are found");
    sizes.forEach(
        (method, size) -> assertTrue(size <= LIMIT, () -> method + " has " + size + " bytes"));
  }

  /** The most bytes that each method's code can have. */
  private static Map<String, Integer> sizesOf(Class<?> type) throws IOException {
    var sizes = new HashMap<String, Integer>();
    var reader = new ClassReader(type.getName());
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
              @Override
              public void visitLabel(Label label) {
                sizes.put(name, getMaxSize());
              }

              @Override
              public void visitEnd() {
                sizes.put(name, getMaxSize());
              }
            };
          }
        },
        0);
    return sizes;
  }
}
