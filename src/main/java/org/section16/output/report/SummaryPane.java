package org.section16.output.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.check.Activity;
import org.section16.check.ActivityTotal;
import org.section16.model.Filing;
import org.section16.model.FormTable;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.output.ActivityText;

/**
 * Writes the summary above the form: who, how many rows, shares and dollars, under a plan or not,
 * on time or late.
 */
final class SummaryPane {
  /** The number of changes of holdings shown without unfolding. */
  private static final int MAX_VISIBLE_CHANGES = 4;

  private final Html html;

  SummaryPane(Html html) {
    this.html = html;
  }

  void write(Filing filing) {
    Activity activity = Activity.of(filing);
    html.open("section", "summary").attribute("aria-label", "Summary").open("dl").line();
    filing.reportingOwners().stream()
        .findFirst()
        .ifPresent(owner -> writeOwner(owner, filing.reportingOwners().size() - 1));
    writeRows(filing);
    activity.totals().forEach(this::writeTotal);
    if (!activity.totals().isEmpty()) {
      writePlan(activity);
      writeLateness(activity);
    }
    html.close();
    writeChanges(ActivityText.holdings(activity));
    html.close().line();
  }

  private void writeOwner(ReportingOwner owner, int others) {
    String name = owner.rptOwnerName().value().orElse("unknown");
    String more = others == 0 ? "" : " and " + Counts.of(others, "other");
    writeTile("Who", name + more, roles(owner.relationship()));
  }

  private static String roles(ReportingOwnerRelationship relationship) {
    List<String> roles = new ArrayList<>();
    addRole(roles, relationship.isDirector(), "Director", Optional.empty());
    addRole(roles, relationship.isTenPercentOwner(), "10% owner", Optional.empty());
    addRole(roles, relationship.isOfficer(), "Officer", relationship.officerTitle().value());
    addRole(roles, relationship.isOther(), "Other", relationship.otherText().value());
    return String.join("; ", roles);
  }

  private static void addRole(
      List<String> roles, Reported<Boolean> box, String role, Optional<String> title) {
    if (box.value().orElse(false)) {
      roles.add(title.orElse(role));
    }
  }

  private void writeRows(Filing filing) {
    List<String> parts = new ArrayList<>();
    addRows(parts, FormTable.NON_DERIVATIVE, filing.nonDerivativeTable().size());
    addRows(parts, FormTable.DERIVATIVE, filing.derivativeTable().size());
    long holdings = filing.entries().filter(row -> !row.isTransaction()).count();
    long transactions = filing.entries().count() - holdings;
    String counts =
        transactions == 0
            ? Counts.of(holdings, "holding")
            : Counts.of(transactions, "transaction")
                + (holdings == 0 ? "" : ", " + Counts.of(holdings, "holding"));
    writeTile("Rows", counts, String.join(", ", parts));
  }

  private static void addRows(List<String> parts, FormTable table, int rows) {
    if (rows > 0) {
      parts.add(rows + " in " + table.label());
    }
  }

  /** Writes the net amount and net value of the transactions of one table and kind. */
  private void writeTotal(ActivityTotal total) {
    String kind = total.group().label();
    String label = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    boolean isDerivative = total.table() == FormTable.DERIVATIVE;
    boolean hasAmount = total.acquired().signum() != 0 || total.disposed().signum() != 0;
    String amount =
        hasAmount
            ? signed(total.net(), "") + (isDerivative ? " derivatives" : " shares")
            : total.netValue().signum() != 0
                ? signed(total.netValue(), "$")
                : Counts.of(total.rows(), "row");
    writeTile(label + ", " + total.table().label(), amount, details(total, hasAmount));
  }

  private static String details(ActivityTotal total, boolean hasAmount) {
    List<String> details = new ArrayList<>();
    if (total.acquired().signum() != 0 && total.disposed().signum() != 0) {
      details.add(Spelling.number(plain(total.acquired())) + " acquired");
      details.add(Spelling.number(plain(total.disposed())) + " disposed of");
    }
    if (hasAmount) {
      addValue(details, total.acquiredValue(), " paid", total.averageAcquiredPrice());
      addValue(details, total.disposedValue(), " received", total.averageDisposedPrice());
    }
    if (total.withoutAmount() > 0) {
      details.add(Counts.of(total.withoutAmount(), "row") + " without an amount");
    }
    if (total.withoutPrice() > 0) {
      details.add(Counts.of(total.withoutPrice(), "row") + " without a price");
    }
    return String.join(", ", details);
  }

  private static void addValue(
      List<String> details, BigDecimal value, String label, Optional<BigDecimal> price) {
    if (value.signum() != 0) {
      details.add(
          Spelling.dollars(value.setScale(2, RoundingMode.HALF_EVEN))
              + label
              + price.map(each -> ", " + Spelling.dollars(plain(each)) + " a share").orElse(""));
    }
  }

  private void writePlan(Activity activity) {
    switch (activity.plan()) {
      case YES -> writeTile("Rule 10b5-1(c) plan", "Yes", "");
      case NO -> writeTile("Rule 10b5-1(c) plan", "No", "");
      case UNKNOWN -> writeTile("Rule 10b5-1(c) plan", "Not stated", "");
    }
  }

  private void writeLateness(Activity activity) {
    if (activity.businessDaysLate().isEmpty()) {
      return;
    }
    int late = activity.businessDaysLate().getAsInt();
    String days = late + (late == 1 ? " business day late" : " business days late");
    writeTile("Filed", late == 0 ? "On time" : days, "by the date of the last signature");
  }

  private void writeTile(String label, String value, String detail) {
    html.open("div").element("dt", "caption", label);
    html.open("dd").open("b").text(value).close();
    if (!detail.isEmpty()) {
      html.text(" ").element("small", "detail", detail);
    }
    html.close().close().line();
  }

  private void writeChanges(List<String> changes) {
    if (changes.isEmpty()) {
      return;
    }
    boolean isFolded = changes.size() > MAX_VISIBLE_CHANGES;
    if (isFolded) {
      html.open("details").open("summary").text(changes.size() + " changes of holdings").close();
    }
    html.open("ul", "positions").attribute("aria-label", "Changes of holdings").line();
    changes.forEach(change -> html.element("li", "change", change).line());
    html.close();
    if (isFolded) {
      html.close();
    }
  }

  private static String signed(BigDecimal number, String unit) {
    String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "±";
    return sign + unit + Spelling.number(plain(number.abs()));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
