package org.section16.output.markdown;

import java.util.Optional;
import org.section16.model.DerivativeTransaction;
import org.section16.model.NonDerivativeTransaction;
import org.section16.model.Reported;
import org.section16.model.Timeliness;
import org.section16.model.TransactionCoding;

/**
 * The code cell and, on Form 4, column V: {@code J/K} and {@code V}, on Form 5 {@code S4} or {@code
 * A5}.
 *
 * @param code the code cell
 * @param early column V
 */
record CodeText(String code, String early) {
  static CodeText of(NonDerivativeTransaction row, int form) {
    return of(row.transactionCoding(), row.transactionTimeliness(), form);
  }

  static CodeText of(DerivativeTransaction row, int form) {
    return of(row.transactionCoding(), row.transactionTimeliness(), form);
  }

  /** Of a holding, whose cell is empty unless it is reported late on Form 5. */
  static CodeText of(TransactionCoding coding) {
    String formType = coding.transactionFormType().value().map(String::valueOf).orElse("");
    return new CodeText(
        MarkdownField.withMarkers(
            formType,
            coding.transactionFormType(),
            coding.transactionCode(),
            coding.equitySwapInvolved()),
        "");
  }

  private static CodeText of(TransactionCoding coding, Reported<Timeliness> timeliness, int form) {
    String swap = coding.equitySwapInvolved().value().orElse(false) ? "/K" : "";
    String letter =
        coding
            .transactionCode()
            .value()
            .map(Enum::name)
            .orElseGet(() -> MarkdownText.cell(coding.transactionCode().raw()));
    String suffix = form == 5 ? suffix(coding, timeliness) : "";
    String code =
        MarkdownField.withMarkers(
            letter + swap + suffix,
            coding.transactionFormType(),
            coding.transactionCode(),
            coding.equitySwapInvolved());
    return form == 5
        ? new CodeText(MarkdownField.withMarkers(code, timeliness), "")
        : new CodeText(code, MarkdownField.withMarkers(early(coding, timeliness), timeliness));
  }

  private static String suffix(TransactionCoding coding, Reported<Timeliness> timeliness) {
    Optional<Integer> formType = coding.transactionFormType().value();
    if (formType.isPresent() && formType.get() != 5) {
      return String.valueOf(formType.get());
    }
    return timeliness.value().filter(Timeliness.L::equals).isPresent() ? "5" : "";
  }

  private static String early(TransactionCoding coding, Reported<Timeliness> timeliness) {
    boolean isOfForm5 = coding.transactionFormType().value().filter(type -> type == 5).isPresent();
    if (isOfForm5 || timeliness.value().filter(Timeliness.E::equals).isPresent()) {
      return "V";
    }
    return timeliness.isPresent() ? "" : MarkdownText.cell(timeliness.raw());
  }
}
