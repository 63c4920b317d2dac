package org.section16.edgar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.StateOrCountry;

/** Formats values as the SEC's data sets do. */
final class DataSetText {
  private static final Pattern LINE_OR_TAB =
      Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  /** Fixed month names: those of the JDK depend on the locale data. */
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private DataSetText() {}

  /** Replaces line breaks and tabs, which would end the cell. */
  static String inOneCell(String text) {
    return LINE_OR_TAB.matcher(text).replaceAll(" ");
  }

  /** Returns EDGAR's code for the state; otherwise what the page prints in its place. */
  static Optional<String> state(DataSetColumns.Part<ReportingOwner> part) {
    return EdgarAddress.of(part.row().address(), part.layout())
        .state()
        .or(() -> part.row().address().state().value());
  }

  static Optional<String> stateDescription(DataSetColumns.Part<ReportingOwner> part) {
    EdgarAddress address = EdgarAddress.of(part.row().address(), part.layout());
    return address
        .stateDescription()
        .or(() -> address.country().flatMap(StateOrCountry::ofCode).map(StateOrCountry::name));
  }

  static String relationship(ReportingOwnerRelationship relationship) {
    List<String> roles = new ArrayList<>();
    addIfTicked(roles, relationship.isDirector(), "Director");
    addIfTicked(roles, relationship.isOfficer(), "Officer");
    addIfTicked(roles, relationship.isTenPercentOwner(), "TenPercentOwner");
    addIfTicked(roles, relationship.isOther(), "Other");
    return String.join(",", roles);
  }

  private static void addIfTicked(List<String> roles, Reported<Boolean> box, String role) {
    if (box.value().orElse(false)) {
      roles.add(role);
    }
  }

  static String text(Object value) {
    return value instanceof LocalDate day ? date(day) : EdgarText.withBoxes(value);
  }

  /** Formats a date as {@code 06-AUG-2013}. */
  static String date(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%02d-%s-%04d",
        day.getDayOfMonth(),
        MONTHS.get(day.getMonthValue() - 1),
        day.getYear());
  }

  static String footnoteIds(List<FootnoteReference> references) {
    return references.stream().map(FootnoteReference::id).collect(Collectors.joining(","));
  }
}
