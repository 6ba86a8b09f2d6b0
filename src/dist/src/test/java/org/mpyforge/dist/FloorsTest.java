package org.mpyforge.dist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The floors of the house: a module sees only modules below it. */
class FloorsTest {

  private static final String FORMAT = "org.mpyforge.format..";
  private static final String ASSEMBLER = "org.mpyforge.asm..";
  private static final String FILESYSTEM = "org.mpyforge.fs..";
  private static final String CROSS = "org.mpyforge.cross..";
  private static final String VERIFY = "org.mpyforge.verify..";
  private static final String MACHINE = "org.mpyforge.vm..";
  private static final String MACHINE_COMMAND = "org.mpyforge.vm.command..";
  private static final String MACHINE_FILES = "org.mpyforge.vm.io..";
  private static final String COMMAND = "org.mpyforge.cross.cli..";
  private static final String FREEZER = "org.mpyforge.freezer..";
  private static final String CLI = "org.mpyforge.cli..";
  private static final String PACKING = "org.mpyforge.dist..";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mpyforge");

  @Test
  void everyFloorIsBuilt() {
    for (String floor : new String[] {FORMAT, ASSEMBLER, FILESYSTEM, CROSS, VERIFY, CLI}) {
      String name = floor.substring(0, floor.length() - 2);
      assertTrue(HOUSE.containPackage(name), name);
    }
  }

  @Test
  void theFormatDependsOnNothing() {
    classes()
        .that()
        .resideInAPackage(FORMAT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", FORMAT)
        .check(HOUSE);
  }

  @Test
  void theAssemblerDependsOnNothing() {
    classes()
        .that()
        .resideInAPackage(ASSEMBLER)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ASSEMBLER)
        .check(HOUSE);
  }

  @Test
  void theFileSystemsDependOnNothing() {
    classes()
        .that()
        .resideInAPackage(FILESYSTEM)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", FILESYSTEM)
        .check(HOUSE);
  }

  @Test
  void theCompilerSeesTheTwoFloorsBelow() {
    classes()
        .that()
        .resideInAPackage(CROSS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", CROSS, FORMAT, ASSEMBLER)
        .check(HOUSE);
  }

  @Test
  void theVerifierSeesTheFormatAlone() {
    classes()
        .that()
        .resideInAPackage(VERIFY)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", VERIFY, FORMAT)
        .check(HOUSE);
  }

  @Test
  void theMachineSeesTheVerifierAndTheFloorsBelow() {
    classes()
        .that()
        .resideInAPackage(MACHINE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax..",
            "org.objectweb.asm..",
            "org.jline..",
            MACHINE,
            VERIFY,
            CROSS,
            FORMAT,
            ASSEMBLER,
            FILESYSTEM)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  /** Objects need the machine, and the machine objects; all else stands on these two, in order. */
  @Test
  void theMachineHasFloorsOfItsOwn() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("kernel")
        .definedBy("org.mpyforge.vm", "org.mpyforge.vm.object..", "org.mpyforge.vm.libm..")
        .layer("code")
        .definedBy("org.mpyforge.vm.code..")
        .layer("load")
        .definedBy("org.mpyforge.vm.load..")
        .layer("io")
        .definedBy("org.mpyforge.vm.io..")
        .layer("tls")
        .definedBy("org.mpyforge.vm.tls..")
        .layer("module")
        .definedBy("org.mpyforge.vm.module..")
        .layer("run")
        .definedBy("org.mpyforge.vm.run..")
        .layer("command")
        .definedBy("org.mpyforge.vm.command..")
        .whereLayer("kernel")
        .mayNotAccessAnyLayer()
        .whereLayer("code")
        .mayOnlyAccessLayers("kernel")
        .whereLayer("load")
        .mayOnlyAccessLayers("kernel", "code")
        .whereLayer("io")
        .mayOnlyAccessLayers("kernel")
        .whereLayer("tls")
        .mayOnlyAccessLayers("kernel", "io")
        .whereLayer("module")
        .mayOnlyAccessLayers("kernel", "code", "load", "io", "tls")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .check(HOUSE);
  }

  @Test
  void theFreezerSeesTheFloorsBelow() {
    classes()
        .that()
        .resideInAPackage(FREEZER)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.apache.commons.compress..",
            "com.fasterxml.jackson..",
            "com.jcraft.jzlib..",
            FREEZER,
            MACHINE,
            VERIFY,
            CROSS,
            FORMAT,
            FILESYSTEM)
        .check(HOUSE);
  }

  @Test
  void theCommandsSeeTheFloorsBelow() {
    classes()
        .that()
        .resideInAPackage(CLI)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "picocli..",
            CLI,
            FREEZER,
            MACHINE,
            VERIFY,
            CROSS,
            FORMAT,
            ASSEMBLER,
            FILESYSTEM)
        .check(HOUSE);
  }

  @Test
  void nothingInTheCompilerKnowsItsCommand() {
    noClasses()
        .that()
        .resideInAPackage(CROSS)
        .and()
        .resideOutsideOfPackage(COMMAND)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMMAND)
        .check(HOUSE);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .haveNameNotMatching(
            "org\\.mpyforge\\.(cross\\.cli|cli|vm\\.command|freezer\\.make)\\.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandsTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(COMMAND, CLI, PACKING, MACHINE_COMMAND, MACHINE_FILES, FREEZER)
        .and()
        .doNotHaveFullyQualifiedName("org.mpyforge.format.OutputFile")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(HOUSE);
  }

  @Test
  void nothingIsStaticAndMutable() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(HOUSE);
  }

  @Test
  void noReflection() {
    // It looks at whatever objects there are, and only when a heap is full or asked for.
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.mpyforge.vm.HeapWalker")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(HOUSE);
  }
}
