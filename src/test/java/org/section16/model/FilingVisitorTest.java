package org.section16.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.section16.Section16;
import org.section16.testing.Documents;
import org.section16.testing.FilingFields;

final class FilingVisitorTest {
  private static final String HOLDINGS =
      """
      FORM 3

      Table I - Non-Derivative Securities Beneficially Owned

      | 1. Title of Security (Instr. 4) | 2. Amount | 3. Ownership Form | 4. Nature |
      |---|---|---|---|
      | Common Stock | 100 ⁽¹⁾ | I | By Trust ⁽²⁾ |

      Table II - Derivative Securities Beneficially Owned

      | 1. Title | 2. Date Exercisable | Expiration Date | 3. Title | Amount | 4. Price | 5. Form | 6. Nature |
      |---|---|---|---|---|---|---|---|
      | Stock Option | (3) | 03/06/2027 | Common Stock | 66,497 | \\$150.56 | D | |

      Explanation of Responses:

      1. One.

      2. Two.

      3. Three.
      """;

  @Test
  void rowsAndFieldsAreVisitedWithTheirPathsRegardlessOfOtherMethods() {
    for (Filing filing : filings()) {
      List<String> rows = new ArrayList<>();
      Map<String, Reported<?>> fields = new LinkedHashMap<>();
      filing.accept(
          new FilingVisitor() {
            @Override
            public void visitNonDerivativeTransaction(NonDerivativeTransaction transaction) {}

            @Override
            public void visitRow(String path, TableEntry row) {
              rows.add(path);
            }

            @Override
            public void visitField(String path, FilingField<?> field, Reported<?> reported) {
              assertThat(path).endsWith(field.path());
              fields.put(path, reported);
            }
          });

      assertThat(rows).hasSize((int) filing.entries().count());
      assertThat(List.copyOf(fields.values()))
          .isEqualTo(List.copyOf(FilingFields.reported(filing).values()));
      assertThat(fields)
          .containsAtLeast(
              "documentType", filing.documentType(),
              "issuer.issuerName", filing.issuer().issuerName());
      for (int i = 0; i < filing.nonDerivativeTable().size(); i++) {
        assertThat(fields)
            .containsEntry(
                "nonDerivativeTable[" + i + "].securityTitle",
                filing.nonDerivativeTable().get(i).securityTitle());
      }
    }
  }

  @Test
  void everyFieldOfTheModelIsVisitedOnceAndInOrder() {
    Set<String> kinds = new TreeSet<>();
    for (Filing filing : filings()) {
      List<String> names = new ArrayList<>();
      List<Reported<?>> fields = new ArrayList<>();
      filing.accept(
          new FilingVisitor() {
            @Override
            public void visitField(String name, Reported<?> field) {
              names.add(name);
              fields.add(field);
            }
          });
      List<String> expectedNames = new ArrayList<>();
      List<Reported<?>> expectedFields = new ArrayList<>();
      collect(filing, expectedNames, expectedFields);
      filing.entries().forEach(entry -> kinds.add(entry.getClass().getSimpleName()));

      assertThat(names).containsExactlyElementsIn(expectedNames).inOrder();
      for (int i = 0; i < fields.size(); i++) {
        assertWithMessage(names.get(i)).that(fields.get(i)).isSameInstanceAs(expectedFields.get(i));
      }
    }
    assertThat(kinds)
        .containsExactly(
            "NonDerivativeTransaction",
            "NonDerivativeHolding",
            "DerivativeTransaction",
            "DerivativeHolding");
  }

  @Test
  void eachRowIsVisitedByTheMethodForItsKind() {
    for (Filing filing : filings()) {
      List<Object> seen = new ArrayList<>();
      filing.accept(
          new FilingVisitor() {
            @Override
            public void visitNonDerivativeTransaction(NonDerivativeTransaction transaction) {
              seen.add(transaction);
            }

            @Override
            public void visitNonDerivativeHolding(NonDerivativeHolding holding) {
              seen.add(holding);
            }

            @Override
            public void visitDerivativeTransaction(DerivativeTransaction transaction) {
              seen.add(transaction);
            }

            @Override
            public void visitDerivativeHolding(DerivativeHolding holding) {
              seen.add(holding);
            }
          });

      assertThat(seen).containsExactlyElementsIn(filing.entries().toList()).inOrder();
    }
  }

  @Test
  void referencesAreVisitedWithTheirFieldsAndExplanationsAfterTheRows() {
    List<String> seen = new ArrayList<>();
    Section16.parse(HOLDINGS)
        .filing()
        .accept(
            new FilingVisitor() {
              @Override
              public void visitFootnoteReference(FootnoteReference reference) {
                seen.add("reference to " + reference.id());
              }

              @Override
              public void visitFootnote(Footnote footnote) {
                seen.add(footnote.id() + " " + footnote.text());
              }
            });

    assertThat(seen)
        .containsExactly(
            "reference to F1",
            "reference to F2",
            "reference to F3",
            "F1 One.",
            "F2 Two.",
            "F3 Three.")
        .inOrder();
  }

  @Test
  void ownersSignaturesAndTheIssuerHaveTheirOwnMethods() throws IOException {
    List<Object> seen = new ArrayList<>();
    Filing filing = Section16.parse(Path.of("testdata/filings/form4-option-exercise.md")).filing();
    filing.accept(
        new FilingVisitor() {
          @Override
          public void visitIssuer(Issuer issuer) {
            seen.add(issuer);
          }

          @Override
          public void visitReportingOwner(ReportingOwner owner) {
            seen.add(owner);
          }

          @Override
          public void visitOwnerSignature(OwnerSignature signature) {
            seen.add(signature);
          }
        });

    assertThat(seen)
        .containsExactly(
            filing.issuer(), filing.reportingOwners().get(0), filing.ownerSignatures().get(0))
        .inOrder();
  }

  private static List<Filing> filings() {
    List<Filing> filings = new ArrayList<>();
    filings.add(Section16.parse(HOLDINGS).filing());
    for (Path file : Documents.all()) {
      filings.add(Section16.parse(Documents.read(file)).filing());
    }
    return filings;
  }

  /** Collects the fields of a record, in the order of its components. */
  private static void collect(Object value, List<String> names, List<Reported<?>> fields) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, names, fields));
    } else if (value instanceof Record && !(value instanceof Footnote)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object part = value(component, value);
        if (part instanceof Reported<?> field) {
          names.add(component.getName());
          fields.add(field);
        } else {
          collect(part, names, fields);
        }
      }
    }
  }

  private static Object value(RecordComponent component, Object instance) {
    try {
      return component.getAccessor().invoke(instance);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
