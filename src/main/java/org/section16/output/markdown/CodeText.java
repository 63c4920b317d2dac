package org.section16.output.markdown;

import java.util.Optional;
import org.section16.model.Form;
import org.section16.model.Reported;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCoding;
import org.section16.model.TransactionEntry;

/**
 * The texts of the code cell and, on Form 4, of column V: {@code J/K} and {@code V}; on Form 5
 * {@code S4} or {@code A5}.
 *
 * @param code the text of the code cell
 * @param early the text of column V
 */
record CodeText(String code, String early) {
  static CodeText of(TransactionEntry row, Form form) {
    return of(row.transactionCoding(), row.transactionTimeliness(), form);
  }

  /** Returns the texts of a holding, whose cell is empty unless it is reported late on Form 5. */
  static CodeText of(TransactionCoding coding) {
    String formType = coding.transactionFormType().value().map(CodeText::digit).orElse("");
    return new CodeText(
        MarkdownField.withMarkers(
            formType,
            coding.transactionFormType(),
            coding.transactionCode(),
            coding.equitySwapInvolved()),
        "");
  }

  private static CodeText of(TransactionCoding coding, Reported<Timeliness> timeliness, Form form) {
    String swap = coding.equitySwapInvolved().value().orElse(false) ? "/K" : "";
    String letter =
        coding
            .transactionCode()
            .value()
            .map(Enum::name)
            .orElseGet(() -> MarkdownText.cell(coding.transactionCode().raw()));
    String suffix = form == Form.FORM_5 ? suffix(coding, timeliness) : "";
    String code =
        MarkdownField.withMarkers(
            letter + swap + suffix,
            coding.transactionFormType(),
            coding.transactionCode(),
            coding.equitySwapInvolved());
    return form == Form.FORM_5
        ? new CodeText(MarkdownField.withMarkers(code, timeliness), "")
        : new CodeText(code, MarkdownField.withMarkers(early(coding, timeliness), timeliness));
  }

  private static String suffix(TransactionCoding coding, Reported<Timeliness> timeliness) {
    Optional<Form> formType = coding.transactionFormType().value();
    if (formType.isPresent() && formType.get() != Form.FORM_5) {
      return digit(formType.get());
    }
    return timeliness.value().filter(Timeliness.L::equals).isPresent() ? "5" : "";
  }

  private static String digit(Form form) {
    return String.valueOf(form.number());
  }

  private static String early(TransactionCoding coding, Reported<Timeliness> timeliness) {
    boolean isForm5Transaction =
        coding.transactionFormType().value().filter(Form.FORM_5::equals).isPresent();
    if (isForm5Transaction || timeliness.value().filter(Timeliness.E::equals).isPresent()) {
      return "V";
    }
    return timeliness.isPresent() ? "" : MarkdownText.cell(timeliness.raw());
  }
}
