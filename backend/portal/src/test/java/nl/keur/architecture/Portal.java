package nl.keur.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;

/** The classes of the portal as they were compiled, without those that the framework generated. */
final class Portal {
  private static final String BASE = "nl.keur";

  /** Other modules under the same base package. */
  private static final Set<String> OTHER_MODULES = Set.of("content", "schema");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE)
          .that(DescribedPredicate.describe("of the portal", Portal::ours));

  private Portal() {}

  private static boolean ours(JavaClass type) {
    return !type.getName().contains(".$") && !OTHER_MODULES.contains(feature(type));
  }

  /** The first package under the base; empty for the main class. */
  static String feature(JavaClass type) {
    return segment(type, 0);
  }

  /** True in the root package of a feature, where its public types and use cases live. */
  static boolean inRoot(JavaClass type) {
    return !feature(type).isEmpty() && segment(type, 1).isEmpty();
  }

  static boolean of(JavaClass type, String subPackage) {
    return segment(type, 1).equals(subPackage);
  }

  /** Of this module: not of a library, of the content or of the generated schema. */
  static boolean isFeatureClass(JavaClass type) {
    return type.getPackageName().startsWith(BASE + ".") && !OTHER_MODULES.contains(feature(type));
  }

  private static String segment(JavaClass type, int position) {
    String inside = type.getPackageName().substring(BASE.length());
    String[] segments = inside.isEmpty() ? new String[0] : inside.substring(1).split("\\.");
    return position < segments.length ? segments[position] : "";
  }
}
