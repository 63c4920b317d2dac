package org.section16.internal.message;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.SourceSpan;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DocumentType;
import org.section16.model.Form;
import org.section16.model.FormTable;
import org.section16.model.TableColumn;
import org.section16.model.TableLayout;
import org.section16.model.TransactionCode;

final class DiagnosticsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/section16");
  private static final Set<Path> MAKERS =
      Set.of(
          SOURCES.resolve("Diagnostic.java"), SOURCES.resolve("internal/message/Diagnostics.java"));
  private static final Pattern MADE =
      Pattern.compile("Diagnostic\\s*\\.\\s*of\\(|new\\s+Diagnostic\\(|Diagnostic::(?:of|new)\\b");

  /** A text begins with a word in lower case, what it quotes, or a name. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:[\\p{Ll}0-9'<]|Form \\d|Table I|XML ).*", Pattern.DOTALL);

  private static final SourceSpan SPAN = new SourceSpan(10, 12, 2, 3);

  /** Methods that pass on a text from elsewhere. */
  private static final Set<String> NOT_OURS = Set.of("unreadable", "xmlMalformed");

  static Stream<Method> diagnostics() {
    return Arrays.stream(Diagnostics.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getReturnType() == Diagnostic.class);
  }

  @Test
  void noOtherClassMakesDiagnostics() throws IOException {
    Set<Path> others = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!MAKERS.contains(file) && MADE.matcher(Files.readString(file)).find()) {
          others.add(file);
        }
      }
    }

    assertThat(others).isEmpty();
  }

  @Test
  void everyCodeHasAText() {
    assertThat(diagnostics().map(method -> call(method).code()).collect(Collectors.toSet()))
        .containsExactlyElementsIn(DiagnosticCode.values());
  }

  @ParameterizedTest
  @MethodSource("diagnostics")
  void aTextIsOneLineWithoutAFullStop(Method method) {
    String text = call(method).message();

    assertThat(text).matches(BEGINNING);
    assertThat(text).doesNotContainMatch("\\.$|\\n| {2}|^ | $");
  }

  @ParameterizedTest
  @MethodSource("diagnostics")
  void allValuesAreInTheText(Method method) {
    String text = call(method).message();

    assertThat(text).doesNotContain("{}");
    if (!NOT_OURS.contains(method.getName())) {
      for (int i = 0; i < method.getParameterCount(); i++) {
        if (method.getParameterTypes()[i] == String.class) {
          assertWithMessage("parameter %s of %s", i, method).that(text).contains("text " + i);
        }
      }
    }
  }

  private static Diagnostic call(Method method) {
    Type[] types = method.getGenericParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(types[i], i);
    }
    try {
      return (Diagnostic) method.invoke(null, values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot call " + method, e);
    }
  }

  private static Object value(Type type, int position) {
    if (type == SourceSpan.class) {
      return SPAN;
    } else if (type == String.class) {
      return "text " + position;
    } else if (type == int.class) {
      return position;
    } else if (type == long.class) {
      return (long) position;
    } else if (type == char.class) {
      return '%';
    } else if (type == BigDecimal.class) {
      return BigDecimal.valueOf(position);
    } else if (type == LocalDate.class) {
      return LocalDate.of(2013, 8, position);
    } else if (type == RuntimeException.class) {
      return new IllegalStateException("text");
    } else if (type == TableLayout.class) {
      return TableLayout.of(Form.FORM_4, FormTable.NON_DERIVATIVE);
    } else if (type == DocumentType.class) {
      return DocumentType.FORM_4;
    } else if (type == Severity.class) {
      return Severity.WARNING;
    } else if (type == Form.class) {
      return Form.FORM_4;
    } else if (type == FormTable.class) {
      return FormTable.DERIVATIVE;
    } else if (type == TableColumn.class) {
      return TableColumn.PRICE;
    } else if (type == TransactionCode.class) {
      return TransactionCode.S;
    } else if (type == AcquiredDisposed.class) {
      return AcquiredDisposed.A;
    } else if (type.getTypeName().equals("java.util.List<java.lang.String>")) {
      return List.of("one", "two");
    } else if (type.getTypeName().equals("java.util.List<java.lang.Integer>")) {
      return List.of(1, 2);
    }
    throw new AssertionError("no value of " + type);
  }
}
