package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.section16.check.Activity;
import org.section16.check.ActivityTotal;
import org.section16.check.HoldingChange;
import org.section16.model.FormTable;

/** Writes the JSON object that sums up a filing: {@code activity}. */
final class ActivityJson {
  private final JsonGenerator json;
  private final FieldJson fields;

  ActivityJson(JsonGenerator json, FieldJson fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(Activity activity) throws IOException {
    json.writeObjectFieldStart("activity");
    json.writeStringField("plan", activity.plan().label());
    if (activity.businessDaysLate().isPresent()) {
      json.writeNumberField("businessDaysLate", activity.businessDaysLate().getAsInt());
    }
    json.writeArrayFieldStart("totals");
    for (ActivityTotal total : activity.totals()) {
      write(total);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("holdings");
    for (HoldingChange change : activity.holdings()) {
      write(change);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ActivityTotal total) throws IOException {
    fields.startLine();
    json.writeStringField("table", name(total.table()));
    json.writeStringField("codes", total.group().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("rows", total.rows());
    json.writeNumberField("acquired", total.acquired());
    json.writeNumberField("disposed", total.disposed());
    json.writeNumberField("net", total.net());
    json.writeNumberField("acquiredValue", total.acquiredValue());
    json.writeNumberField("disposedValue", total.disposedValue());
    json.writeNumberField("netValue", total.netValue());
    write("averageAcquiredPrice", total.averageAcquiredPrice());
    write("averageDisposedPrice", total.averageDisposedPrice());
    json.writeNumberField("withoutAmount", total.withoutAmount());
    json.writeNumberField("withoutPrice", total.withoutPrice());
    fields.endLine();
  }

  private void write(HoldingChange change) throws IOException {
    fields.startLine();
    json.writeStringField("table", name(change.table()));
    json.writeStringField("securityTitle", change.securityTitle());
    if (change.directOrIndirectOwnership().isPresent()) {
      json.writeStringField(
          "directOrIndirectOwnership", change.directOrIndirectOwnership().get().name());
    }
    json.writeStringField("natureOfOwnership", change.natureOfOwnership());
    write("before", change.before());
    write("after", change.after());
    write("changePercent", change.changePercent());
    fields.endLine();
  }

  private void write(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    }
  }

  private static String name(FormTable table) {
    return switch (table) {
      case NON_DERIVATIVE -> "nonDerivativeTable";
      case DERIVATIVE -> "derivativeTable";
    };
  }
}
