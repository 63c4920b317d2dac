package org.section16.check;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import org.section16.Diagnostic;
import org.section16.Section16;
import org.section16.testing.Documents;

/** Correct documents, and the findings of the checks after parts of them are replaced. */
final class EditedDocuments {
  static final String FORM_3 = Documents.filing("form3-many-holdings");
  static final String NOTHING_OWNED = Documents.filing("form3-no-securities");
  static final String FORM_4 = Documents.filing("form4-option-exercise");
  static final String AMENDMENT = Documents.filing("form4-amendment");
  static final String JOINT = Documents.filing("form4-joint-plan-box");
  static final String EARLY_ROWS = Documents.filing("form4-v-rows.title-in-first-row");
  static final String FORM_5 = Documents.filing("form5-gifts");
  static final String LATE_ROWS = Documents.filing("form5-late-holdings-and-suffixes");
  static final String XML = Documents.read(Documents.file("edgar/form4-option-exercise.xml"));

  /** {@link #FORM_4} with numbers before its explanations. */
  static final String NUMBERED =
      FORM_4
          .replace("- The transactions", "1. The transactions")
          .replace("- The sale price", "2. The sale price")
          .replace("- The option", "3. The option");

  /** The rows of {@link #FORM_4}. */
  static final String EXERCISE =
      "| Common Stock | 08/06/2013 | | M ⁽¹⁾ | | 10,000 | A | \\$4.1 | 65,500 | D | |\n";

  static final String SALE =
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |\n";

  static final String OPTION =
      "| Stock Option (right to buy) | \\$4.1 | 08/06/2013 | | M ⁽¹⁾ | | | 10,000 | (3) | 11/05/2020"
          + " | Common Stock | 10,000 | \\$0 | 140,591 | D | |\n";

  private EditedDocuments() {}

  /** Returns {@code count} rows of sales. */
  static String sales(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String owned = String.format(Locale.ROOT, "%,d", 65_490 - 10 * i);
      rows.append(SALE.replace("10,000", "10").replace("55,500", owned));
    }
    return rows.toString();
  }

  /**
   * Returns the findings on {@code document} after replacing the first text of each pair by the
   * second.
   */
  static List<Diagnostic> after(String document, String... replacements) {
    String edited = document;
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(edited).contains(replacements[i]);
      edited = edited.replace(replacements[i], replacements[i + 1]);
    }
    return FilingChecks.run(Section16.parse(edited).filing());
  }
}
