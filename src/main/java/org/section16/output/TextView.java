package org.section16.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.check.Activity;
import org.section16.internal.VisibleText;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Footnote;
import org.section16.model.Form;
import org.section16.model.Issuer;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/**
 * Formats a filing as plain text for a terminal: the cover, the two tables, the footnotes, remarks
 * and signatures.
 *
 * <p>Footnote markers follow the values, as in {@code (1)}. A text that could not be read as a date
 * or number is shown in quotes, followed by a question mark.
 */
public final class TextView {
  /** The default width, which fits most terminals. */
  public static final int DEFAULT_WIDTH = 120;

  private static final int LABEL_WIDTH = 11;

  private final int width;

  /** Creates a view with lines of at most {@code width} characters, if possible. */
  public TextView(int width) {
    this.width = width;
  }

  /** Renders {@code filing}. */
  public String render(Filing filing) {
    return render(filing, Activity.of(filing));
  }

  /** Renders {@code filing} with its activity. */
  public String render(Filing filing, Activity activity) {
    StringJoiner sections = new StringJoiner("\n");
    sections.add(cover(filing));
    if (!filing.nonDerivativeTable().isEmpty()) {
      sections.add(heading("Table I: non-derivative securities"));
      sections.add(EntryTables.nonDerivative(filing.nonDerivativeTable()).render(width));
    }
    if (!filing.derivativeTable().isEmpty()) {
      sections.add(heading("Table II: derivative securities"));
      sections.add(EntryTables.derivative(filing.derivativeTable()).render(width));
    }
    List<String> amounts = ActivityText.lines(activity);
    if (!amounts.isEmpty()) {
      sections.add(heading("Activity"));
      sections.add(
          amounts.stream()
              .map(line -> TextWrap.wrap(line, width, "  ") + "\n")
              .collect(Collectors.joining()));
    }
    if (!filing.footnotes().isEmpty()) {
      sections.add(heading("Explanation of responses"));
      sections.add(footnotes(filing.footnotes()));
    }
    if (!filing.remarks().isBlank()) {
      sections.add(heading("Remarks"));
      sections.add(TextWrap.wrap(CellText.of(filing.remarks()), width, "") + "\n");
    }
    if (!filing.ownerSignatures().isEmpty()) {
      sections.add(heading("Signatures"));
      sections.add(signatures(filing.ownerSignatures()));
    }
    return sections.toString();
  }

  private static String heading(String title) {
    return title + "\n" + "=".repeat(title.length());
  }

  private String cover(Filing filing) {
    StringBuilder text = new StringBuilder(heading(title(filing))).append("\n\n");
    line(text, "Issuer", issuer(filing.issuer()));
    for (ReportingOwner owner : filing.reportingOwners()) {
      line(text, "Owner", with(CellText.of(owner.rptOwnerName()), "CIK", owner.rptOwnerCik()));
      line(text, "", address(owner.address()));
      line(text, "", relationship(owner.relationship()));
    }
    line(text, "Period", period(filing));
    line(text, "Amends", original(filing));
    line(text, "Filed by", filing.filingGroup().value().map(TextView::filedBy).orElse(""));
    line(text, "Boxes", boxes(filing));
    return text.toString();
  }

  private static String title(Filing filing) {
    Optional<DocumentType> type = filing.documentType().value();
    if (type.isEmpty()) {
      return "Unknown form";
    }
    String name =
        switch (type.get().form()) {
          case FORM_3 -> "initial statement of beneficial ownership";
          case FORM_4 -> "statement of changes in beneficial ownership";
          case FORM_5 -> "annual statement of changes in beneficial ownership";
        };
    return "Form " + type.get().code() + ": " + name;
  }

  private static String period(Filing filing) {
    String period = CellText.of(filing.periodOfReport());
    return period.isEmpty()
        ? ""
        : filing.documentType().value().map(type -> period + day(type.form())).orElse(period);
  }

  /** Returns the meaning of the period of report. */
  private static String day(Form form) {
    return switch (form) {
      case FORM_3 -> " (event)";
      case FORM_4 -> " (earliest transaction)";
      case FORM_5 -> " (end of the fiscal year)";
    };
  }

  private static String original(Filing filing) {
    String date = CellText.of(filing.dateOfOriginalSubmission());
    return date.isEmpty() ? "" : "the filing of " + date;
  }

  private static String filedBy(FilingGroup group) {
    return switch (group) {
      case INDIVIDUAL -> "one reporting person";
      case JOINT -> "more than one reporting person";
    };
  }

  private static String issuer(Issuer issuer) {
    String name = CellText.of(issuer.issuerName());
    String symbols =
        Stream.of(issuer.issuerTradingSymbol(), issuer.issuerForeignTradingSymbol())
            .map(CellText::of)
            .filter(symbol -> !symbol.isEmpty())
            .reduce((first, second) -> first + ", " + second)
            .map(list -> " [" + list + "]")
            .orElse("");
    return with(name + symbols, "CIK", issuer.issuerCik());
  }

  private static String with(String text, String label, Reported<String> addition) {
    return addition.isBlank() ? text : text + ", " + label + " " + CellText.of(addition);
  }

  private static String address(ReportingOwnerAddress address) {
    String place = join(" ", address.city(), address.state(), address.zipCode());
    String street = join(", ", address.street1(), address.street2());
    StringJoiner joiner = new StringJoiner(", ");
    Stream.of(street, place, CellText.of(address.country()))
        .filter(part -> !part.isEmpty())
        .forEach(joiner::add);
    return joiner.toString();
  }

  @SafeVarargs
  private static String join(String separator, Reported<String>... fields) {
    StringJoiner joiner = new StringJoiner(separator);
    for (Reported<String> field : fields) {
      if (!field.isBlank()) {
        joiner.add(CellText.of(field));
      }
    }
    return joiner.toString();
  }

  private static String relationship(ReportingOwnerRelationship relationship) {
    List<String> roles = new ArrayList<>();
    addRole(roles, relationship.isDirector(), "Director", Reported.nothing());
    addRole(roles, relationship.isTenPercentOwner(), "10% owner", Reported.nothing());
    addRole(roles, relationship.isOfficer(), "Officer", relationship.officerTitle());
    addRole(roles, relationship.isOther(), "Other", relationship.otherText());
    return String.join("; ", roles);
  }

  private static void addRole(
      List<String> roles, Reported<Boolean> box, String role, Reported<String> text) {
    if (box.value().orElse(!text.isBlank())) {
      String notes = CellText.footnotes(box);
      roles.add(role + notes + (text.isBlank() ? "" : ": " + CellText.of(text)));
    }
  }

  private static String boxes(Filing filing) {
    List<String> boxes = new ArrayList<>();
    addBox(boxes, filing.noSecuritiesOwned(), "no securities owned");
    addBox(boxes, filing.notSubjectToSection16(), "no longer subject to Section 16");
    addBox(boxes, filing.form3HoldingsReported(), "Form 3 holdings reported");
    addBox(boxes, filing.form4TransactionsReported(), "Form 4 transactions reported");
    addBox(boxes, filing.aff10b5One(), "Rule 10b5-1(c) plan");
    return String.join("   ", boxes);
  }

  /** Adds a check box, unless it is not on the page. */
  private static void addBox(List<String> boxes, Reported<Boolean> box, String label) {
    box.value()
        .ifPresent(
            ticked -> boxes.add((ticked ? "[X] " : "[ ] ") + label + CellText.footnotes(box)));
  }

  private void line(StringBuilder text, String label, String value) {
    if (!value.isEmpty()) {
      String indent = " ".repeat(LABEL_WIDTH);
      String start = label + " ".repeat(LABEL_WIDTH - label.length());
      text.append(start)
          .append(TextWrap.wrap(value, width - LABEL_WIDTH, "").replace("\n", "\n" + indent))
          .append('\n');
    }
  }

  private String footnotes(List<Footnote> footnotes) {
    StringBuilder text = new StringBuilder();
    for (Footnote footnote : footnotes) {
      String marker = "(" + footnote.number() + (footnote.uncertain() ? "?) " : ") ");
      String indent = " ".repeat(marker.length());
      String content =
          TextWrap.wrap(VisibleText.lines(footnote.text()), width - marker.length(), "");
      text.append(marker).append(content.replace("\n", "\n" + indent)).append('\n');
      if (!footnote.facts().isEmpty()) {
        String facts =
            footnote.facts().stream().map(FactText::of).collect(Collectors.joining("; "));
        String wrapped = TextWrap.wrap("= " + facts, width - marker.length(), "  ");
        text.append(indent).append(wrapped.replace("\n", "\n" + indent)).append('\n');
      }
    }
    return text.toString();
  }

  private String signatures(List<OwnerSignature> signatures) {
    StringBuilder text = new StringBuilder();
    for (OwnerSignature signature : signatures) {
      String date = CellText.of(signature.signatureDate());
      String line = CellText.of(signature.signatureName()) + (date.isEmpty() ? "" : ", ") + date;
      text.append(TextWrap.wrap(line, width, "  ")).append('\n');
    }
    return text.toString();
  }
}
