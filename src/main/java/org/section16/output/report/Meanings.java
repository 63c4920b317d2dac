package org.section16.output.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.model.Filing;
import org.section16.model.TransactionCode;

/** Writes the meanings of the diagnostic and transaction codes on the page. */
final class Meanings {
  private Meanings() {}

  /** Returns the id of the element that explains a diagnostic code. */
  static String id(String diagnosticCode) {
    return "code-" + diagnosticCode;
  }

  /** Returns the id of the element that explains a transaction code. */
  static String id(TransactionCode code) {
    return "transaction-" + code.name();
  }

  /** Writes the meaning of each transaction code in {@code filing}, in the order of the form. */
  static void writeTransactionCodes(Html html, Filing filing) {
    Set<TransactionCode> codes = EnumSet.noneOf(TransactionCode.class);
    filing
        .entries()
        .forEach(row -> row.transactionCoding().transactionCode().value().ifPresent(codes::add));
    if (codes.isEmpty()) {
      return;
    }
    html.open("section", "meanings").attribute("aria-label", "Transaction codes");
    html.element("h3", "caption", "Transaction codes of this filing").open("dl").line();
    for (TransactionCode code : codes) {
      html.open("div").element("dt", "letter", code.name());
      html.open("dd").attribute("id", id(code)).text(code.meaning()).close().close().line();
    }
    html.close().close().line();
  }

  /** Writes the explanation of each code in {@code diagnostics}. */
  static void writeDiagnosticCodes(Html html, List<Diagnostic> diagnostics) {
    Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
    diagnostics.forEach(diagnostic -> codes.add(diagnostic.code()));
    if (codes.isEmpty()) {
      return;
    }
    html.open("section", "explained").attribute("aria-labelledby", "explained");
    html.open("h2", "bar").attribute("id", "explained").text("What the codes mean").close();
    html.open("dl").line();
    for (DiagnosticCode code : codes) {
      html.open("div").attribute("id", id(code.id()));
      html.element("dt", "code", code.id()).open("dd");
      html.element("p", "meaning", code.explanation().strip());
      html.element("pre", "example", code.example().strip());
      html.element("p", "origin", "Source: " + code.source());
      html.close().close().line();
    }
    html.close().close().line();
  }
}
