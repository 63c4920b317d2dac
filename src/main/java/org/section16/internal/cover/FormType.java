package org.section16.internal.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.section16.DiagnosticCode;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.model.DocumentType;
import org.section16.model.Reported;

/**
 * Finds out which form it is: from 'FORM 4', else from the title of the statement, else from the
 * caption of the period.
 */
public final class FormType {
  private final FilingTree tree;
  private Optional<Token> number = Optional.empty();
  private Optional<Token> title = Optional.empty();

  public FormType(FilingTree tree) {
    this.tree = tree;
  }

  public void read(List<Row> rows) {
    for (Row row : rows) {
      Tokens tokens = row.tokens();
      for (int i = tokens.indexOf(FilingLexer.FORM_NUMBER); i < tokens.size(); i++) {
        if (tokens.type(i) == FilingLexer.FORM_NUMBER && number.isEmpty() && !goesOn(tokens, i)) {
          number = Optional.of(tokens.get(i));
        }
      }
      int statement = tokens.indexOf(FilingLexer.STATEMENT_TITLE);
      if (statement < tokens.size() && title.isEmpty()) {
        title = Optional.of(tokens.get(statement));
      }
    }
  }

  /** 'Form 4 or Form 5 obligations may continue' names no form type. */
  private static boolean goesOn(Tokens tokens, int at) {
    return at + 1 < tokens.size()
        && Tokens.isText(tokens.type(at + 1))
        && Characters.hasLetterOrDigit(tokens.get(at + 1).getText());
  }

  public Reported<DocumentType> documentType(
      Optional<SourceSpan> period, Reported<LocalDate> original, DiagnosticSink diagnostics) {
    Reported<DocumentType> type = printed(period);
    if (type.isPresent() && original.isPresent() && !type.value().orElseThrow().isAmendment()) {
      if (!type.raw().isEmpty()) {
        diagnostics.report(
            DiagnosticCode.AMENDMENT_NOT_MARKED,
            original.span(),
            "box 4 gives the date of an original, but the form is marked '"
                + type.raw()
                + "'; read as an amendment");
      }
      return Reported.inferred(type.value().orElseThrow().amendment(), original.span());
    }
    if (!type.isPresent()) {
      diagnostics.report(
          DiagnosticCode.UNKNOWN_FORM,
          SourceSpan.NONE,
          "neither form number nor title of a statement was found; read as Form 4");
    }
    return type;
  }

  private Reported<DocumentType> printed(Optional<SourceSpan> period) {
    if (number.isPresent()) {
      String text = PlainText.of(number.get().getText());
      return new Reported<>(typeIn(text), text, List.of(), tree.span(number.get()));
    }
    if (title.isPresent()) {
      String text = title.get().getText().toUpperCase(Locale.ROOT);
      DocumentType type =
          text.contains("INITIAL")
              ? DocumentType.FORM_3
              : text.contains("ANNUAL") ? DocumentType.FORM_5 : DocumentType.FORM_4;
      return Reported.inferred(type, tree.span(title.get()));
    }
    return period.map(this::ofPeriod).orElseGet(Reported::nothing);
  }

  /** The digit in {@code FORM 4/A}, and whether something of {@code /A} stands behind it. */
  private static Optional<DocumentType> typeIn(String text) {
    int at = 0;
    while (at < text.length() && "345".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      return Optional.empty();
    }
    String form = text.substring(at, at + 1);
    for (int i = at + 1; i < text.length(); i++) {
      if ("345/Aa".indexOf(text.charAt(i)) >= 0) {
        return DocumentType.of(form + "/A");
      }
    }
    return DocumentType.of(form);
  }

  private Reported<DocumentType> ofPeriod(SourceSpan caption) {
    String text = caption.textIn(tree.source()).toUpperCase(Locale.ROOT);
    DocumentType type =
        text.contains("EVENT")
            ? DocumentType.FORM_3
            : text.contains("FISCAL") ? DocumentType.FORM_5 : DocumentType.FORM_4;
    return Reported.inferred(type, caption);
  }
}
