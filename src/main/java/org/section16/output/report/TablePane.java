package org.section16.output.report;

import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.DerivativeEntry;
import org.section16.model.NonDerivativeEntry;
import org.section16.output.report.FormLayout.Heading;
import org.section16.output.report.FormLayout.Subheading;
import org.section16.output.report.FormLayout.Table;

/** Tables I and II, with the columns of the form. */
final class TablePane {
  private final FormLayout layout;
  private final FieldWriter fields;

  TablePane(FormLayout layout, FieldWriter fields) {
    this.layout = layout;
    this.fields = fields;
  }

  void writeTableOne(Html html, List<NonDerivativeEntry> entries) {
    open(html, "table-one", layout.tableOne());
    String name = "nonDerivativeTable";
    writeMissing(html, layout.tableOne(), name, SourceSpan.NONE);
    for (int i = 0; i < entries.size(); i++) {
      NonDerivativeEntry entry = entries.get(i);
      Part part = new Part(name + "[" + (i + 1) + "]", entry.span(), Part.Kind.ROW);
      writeRow(html, layout.tableOne(), i + 1, part, RowFields.of(layout.form(), part, entry));
      writeMissing(html, layout.tableOne(), name, entry.span());
    }
    close(html, layout.tableOne(), entries.isEmpty());
  }

  void writeTableTwo(Html html, List<DerivativeEntry> entries) {
    open(html, "table-two", layout.tableTwo());
    String name = "derivativeTable";
    writeMissing(html, layout.tableTwo(), name, SourceSpan.NONE);
    for (int i = 0; i < entries.size(); i++) {
      DerivativeEntry entry = entries.get(i);
      Part part = new Part(name + "[" + (i + 1) + "]", entry.span(), Part.Kind.ROW);
      writeRow(html, layout.tableTwo(), i + 1, part, RowFields.of(layout.form(), part, entry));
      writeMissing(html, layout.tableTwo(), name, entry.span());
    }
    close(html, layout.tableTwo(), entries.isEmpty());
  }

  private static void open(Html html, String id, Table table) {
    html.open("section", "securities columns" + table.columns().size())
        .attribute("aria-labelledby", id);
    html.open("h3", "bar").attribute("id", id).text(table.title());
    if (!table.subtitle().isEmpty()) {
      html.text(" ").element("small", "subtitle", table.subtitle());
    }
    html.close();
    html.open("table").attribute("aria-labelledby", id);
    writeHeadings(html, table);
    html.open("tbody").line();
  }

  private static void close(Html html, Table table, boolean isEmpty) {
    if (isEmpty) {
      html.open("tr").open("td", "none").attribute("colspan", table.columns().size() + 1);
      html.text("No rows").close().close();
    }
    html.close().close().close().line();
  }

  private static void writeHeadings(Html html, Table table) {
    int depth = table.hasParts() ? 2 : 1;
    html.open("thead").open("tr");
    html.open("th", "row").attribute("scope", "col").attribute("rowspan", depth);
    html.element("span", "spoken", "Row").close();
    for (Heading heading : table.headings()) {
      html.open("th").attribute("scope", heading.isDivided() ? "colgroup" : "col");
      if (heading.isDivided()) {
        html.attribute("colspan", heading.parts().size());
      } else {
        html.attribute("rowspan", depth);
      }
      writeCaption(html, heading.caption());
      html.close();
    }
    html.close();
    if (table.hasParts()) {
      html.open("tr");
      for (Heading heading : table.headings()) {
        if (heading.isDivided()) {
          for (Subheading part : heading.parts()) {
            html.open("th").attribute("scope", "col");
            writeCaption(html, part.caption());
            html.close();
          }
        }
      }
      html.close();
    }
    html.close().line();
  }

  /** A narrow column may break a caption such as {@code (Month/Day/Year)} behind a slash. */
  private static void writeCaption(Html html, String caption) {
    String[] parts = caption.split("(?<=/)", -1);
    for (int i = 0; i < parts.length; i++) {
      html.text(parts[i]);
      if (i + 1 < parts.length) {
        html.open("wbr").closeEmpty();
      }
    }
  }

  private void writeMissing(Html html, Table table, String name, SourceSpan row) {
    if (fields.isMissing(name, row)) {
      html.open("tr").open("td").attribute("colspan", table.columns().size() + 1);
      fields.writeMissing(html, name, row);
      html.close().close().line();
    }
  }

  private void writeRow(Html html, Table table, int number, Part part, RowFields row) {
    html.open("tr");
    html.open("th", "row").attribute("scope", "row");
    fields.writeRowNumber(html, number, part);
    html.close();
    boolean skip = false;
    for (Column column : table.columns()) {
      if (skip) {
        skip = false;
        continue;
      }
      html.open("td", column.alignment());
      if (row.isUndecided(column)) {
        html.attribute("colspan", 2);
        skip = true;
      }
      writeCell(html, row.in(column));
      html.close();
    }
    html.close().line();
    writeBeyond(html, table, row);
  }

  /** An empty cell is a link too where its place is known. */
  private void writeCell(Html html, List<Field> cell) {
    List<Field> written =
        cell.stream().filter(field -> field.isPrinted() || fields.isNoticed(field)).toList();
    if (written.isEmpty()) {
      written = cell.stream().filter(field -> field.span().end() > 0).limit(1).toList();
    }
    for (Field field : written) {
      fields.write(html, field);
    }
  }

  /**
   * What was read from a row, but has no column on this form; nothing that was read may be left
   * out.
   */
  private void writeBeyond(Html html, Table table, RowFields row) {
    List<Field> beyond = row.beyond(Set.copyOf(table.columns()));
    if (beyond.isEmpty()) {
      return;
    }
    html.open("tr", "beyond").open("td").attribute("colspan", table.columns().size() + 1);
    html.text("No column on this form: ");
    for (Field field : beyond) {
      html.element("span", "label", field.name() + " ");
      fields.write(html, field);
      html.text(" ");
    }
    html.close().close().line();
  }
}
