package org.section16.output.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.FilingGroup;
import org.section16.model.Form;
import org.section16.model.Issuer;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerAddress;
import org.section16.model.ReportingOwnerRelationship;

/** Writes the cover: a row for each box, with its caption and its entry. */
final class CoverMarkdown {
  private static final String LINE_BREAK = "<br>";
  private static final String NAME_AND_ADDRESS = "1. Name and Address of Reporting Person";
  private static final String FISCAL_YEAR =
      "3. Statement for Issuer's Fiscal Year Ended (Month/Day/Year)";
  private static final String EARLIEST_TRANSACTION =
      "3. Date of Earliest Transaction (Month/Day/Year)";
  private static final String EDGAR =
      "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=";

  private final Filing filing;
  private final Form form;
  private final StringBuilder out = new StringBuilder();

  CoverMarkdown(Filing filing) {
    this.filing = filing;
    this.form = filing.documentType().value().map(DocumentType::form).orElse(Form.FORM_4);
  }

  String write() {
    writeTitle();
    box(
        filing.notSubjectToSection16(),
        "Check this box if no longer subject to Section 16. Form 4 or Form 5 obligations may continue."
            + " See Instruction 1(b).");
    box(
        filing.aff10b5One(),
        "Check this box to indicate that a transaction was made pursuant to a contract, instruction or written plan"
            + " that is intended to satisfy the affirmative defense conditions of Rule 10b5-1(c). See Instruction 10.");
    box(filing.form3HoldingsReported(), "Form 3 Holdings Reported");
    box(filing.form4TransactionsReported(), "Form 4 Transactions Reported");
    writeBoxes();
    writeRoles();
    return out.toString();
  }

  private void writeTitle() {
    Reported<DocumentType> type = filing.documentType();
    String number = type.value().map(DocumentType::code).orElse("");
    if (!number.isEmpty()) {
      out.append("# FORM ").append(number).append("\n\n").append(title()).append("\n\n");
    }
  }

  private String title() {
    return switch (form) {
      case FORM_3 -> "INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES";
      case FORM_5 -> "ANNUAL STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP";
      case FORM_4 -> "STATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP";
    };
  }

  /** Writes a check box, unless the page did not show it. */
  private void box(Reported<Boolean> box, String label) {
    tick(box).ifPresent(mark -> out.append(mark).append(' ').append(label).append("\n\n"));
  }

  private static Optional<String> tick(Reported<Boolean> box) {
    return box.value()
        .map(ticked -> ticked ? "[X]" : "[ ]")
        .or(() -> Optional.of(box.raw()).filter(raw -> !raw.isEmpty()));
  }

  private void writeBoxes() {
    MarkdownTable boxes = new MarkdownTable(List.of("Box", "Entry"));
    List<ReportingOwner> owners = filing.reportingOwners();
    if (!owners.isEmpty()) {
      boxes.row(NAME_AND_ADDRESS, owner(owners.get(0)));
    }
    boolean isForm3 = form == Form.FORM_3;
    String period = MarkdownField.date(filing.periodOfReport());
    if (isForm3) {
      boxes.row("2. Date of Event Requiring Statement (Month/Day/Year)", period);
    }
    boxes.row((isForm3 ? "3" : "2") + ". Issuer Name and Ticker or Trading Symbol", issuer());
    Reported<String> foreign = filing.issuer().issuerForeignTradingSymbol();
    if (!foreign.isBlank()) {
      boxes.row((isForm3 ? "3" : "2") + "a. Foreign Trading Symbol", symbol(foreign));
    }
    if (!isForm3) {
      boxes.row(form == Form.FORM_5 ? FISCAL_YEAR : EARLIEST_TRANSACTION, period);
      amendment(boxes, 4);
    }
    String relationship = owners.isEmpty() ? "" : relationship(owners.get(0).relationship());
    boxes.row(relationshipCaption(), relationship);
    if (isForm3) {
      amendment(boxes, 5);
    }
    if (!filing.filingGroup().isBlank()) {
      boxes.row("6. Individual or Joint/Group Filing", group(filing.filingGroup()));
    }
    addFurtherOwners(boxes, owners);
    out.append(boxes).append('\n');
  }

  private String relationshipCaption() {
    return (form == Form.FORM_3 ? "4" : "5") + ". Relationship of Reporting Person(s) to Issuer";
  }

  private void amendment(MarkdownTable boxes, int number) {
    if (!filing.dateOfOriginalSubmission().isBlank()) {
      boxes.row(
          number + ". If Amendment, Date of Original Filed (Month/Day/Year)",
          MarkdownField.date(filing.dateOfOriginalSubmission()));
    }
  }

  private static String group(Reported<FilingGroup> group) {
    return mark(group, FilingGroup.INDIVIDUAL)
        + "Form filed by One Reporting Person"
        + LINE_BREAK
        + mark(group, FilingGroup.JOINT)
        + "Form filed by More than One Reporting Person";
  }

  private static String mark(Reported<FilingGroup> group, FilingGroup choice) {
    if (group.value().isEmpty()) {
      return choice == FilingGroup.INDIVIDUAL ? group.raw() + " " : "";
    }
    return group.value().get() == choice ? "[X] " : "[ ] ";
  }

  private String issuer() {
    Issuer issuer = filing.issuer();
    String symbol =
        issuer.issuerTradingSymbol().isBlank() ? "" : symbol(issuer.issuerTradingSymbol());
    return (linked(issuer.issuerName(), issuer.issuerCik()) + " " + symbol).strip();
  }

  private static String symbol(Reported<String> symbol) {
    return "[" + text(symbol) + "]";
  }

  /** Returns a name that links to EDGAR's page for its CIK. */
  private static String linked(Reported<String> name, Reported<String> cik) {
    String text = text(name);
    return cik.value()
        .map(number -> "[" + text + "](" + EDGAR + number + ")")
        .filter(link -> !text.isEmpty())
        .orElse(text);
  }

  private static String text(Reported<String> field) {
    return MarkdownField.print(field, MarkdownText::box);
  }

  /** Returns box 1: each line above the caption that the form prints below it. */
  private static String owner(ReportingOwner owner) {
    ReportingOwnerAddress address = owner.address();
    List<String> lines = new ArrayList<>();
    lines.add(linked(owner.rptOwnerName(), owner.rptOwnerCik()));
    lines.add("(Last) (First) (Middle)");
    lines.add(text(address.street1()));
    lines.add(text(address.street2()));
    lines.add("(Street)");
    lines.add(text(address.city()));
    lines.add(text(address.state()));
    lines.add(text(address.zipCode()));
    lines.add("(City) (State) (Zip)");
    if (!address.country().isBlank()) {
      lines.add(text(address.country()));
      lines.add("(Country)");
    }
    lines.removeIf(String::isEmpty);
    return String.join(LINE_BREAK, lines);
  }

  private static String relationship(ReportingOwnerRelationship relationship) {
    List<String> lines = new ArrayList<>();
    label(lines, relationship.isDirector(), "Director", Reported.nothing());
    label(lines, relationship.isTenPercentOwner(), "10% Owner", Reported.nothing());
    label(
        lines, relationship.isOfficer(), "Officer (give title below)", relationship.officerTitle());
    label(lines, relationship.isOther(), "Other (specify below)", relationship.otherText());
    return String.join(LINE_BREAK, lines);
  }

  /**
   * Adds a check box; its text goes right below the label, so that it is clear which box it is for.
   */
  private static void label(
      List<String> lines, Reported<Boolean> box, String label, Reported<String> text) {
    Optional<String> mark = tick(box);
    if (mark.isPresent() || !text.isBlank()) {
      lines.add((mark.orElse("") + " " + label).strip());
    }
    if (!text.isBlank()) {
      lines.add(MarkdownField.print(text, MarkdownText::role));
    }
  }

  /**
   * Adds a box 1 for each further owner, and a box 5 if the table of roles cannot express
   * everything.
   */
  private void addFurtherOwners(MarkdownTable boxes, List<ReportingOwner> owners) {
    for (ReportingOwner owner : owners.subList(Math.min(1, owners.size()), owners.size())) {
      boxes.row(NAME_AND_ADDRESS, owner(owner));
      if (isPartlyKnown(owner.relationship())) {
        boxes.row(relationshipCaption(), relationship(owner.relationship()));
      }
    }
  }

  private static boolean isPartlyKnown(ReportingOwnerRelationship role) {
    return !role.equals(ReportingOwnerRelationship.UNKNOWN)
        && Stream.of(role.isDirector(), role.isTenPercentOwner(), role.isOfficer(), role.isOther())
            .anyMatch(box -> !box.isPresent());
  }

  /** Writes the roles of a joint filing's owners, unless only those of the first are known. */
  private void writeRoles() {
    List<ReportingOwner> owners = filing.reportingOwners();
    if (owners.stream()
        .skip(1)
        .allMatch(owner -> owner.relationship().equals(ReportingOwnerRelationship.UNKNOWN))) {
      return;
    }
    MarkdownTable table =
        new MarkdownTable(List.of("Reporting Owner", "Director", "10% Owner", "Officer", "Other"));
    for (ReportingOwner owner : owners) {
      ReportingOwnerRelationship role = owner.relationship();
      if (!role.equals(ReportingOwnerRelationship.UNKNOWN)) {
        table.row(
            linked(owner.rptOwnerName(), owner.rptOwnerCik()),
            tick(role.isDirector()).orElse(""),
            tick(role.isTenPercentOwner()).orElse(""),
            ticked(role.isOfficer(), role.officerTitle()),
            ticked(role.isOther(), role.otherText()));
      }
    }
    out.append("## Reporting Owners\n\n").append(table).append('\n');
  }

  private static String ticked(Reported<Boolean> box, Reported<String> text) {
    String title = text.isBlank() ? "" : MarkdownField.print(text, MarkdownText::role);
    return (tick(box).orElse("") + " " + title).strip();
  }
}
