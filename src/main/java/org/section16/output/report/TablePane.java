package org.section16.output.report;

import java.util.List;
import java.util.Set;
import org.section16.SourceSpan;
import org.section16.model.DerivativeEntry;
import org.section16.model.Form;
import org.section16.model.FormTable;
import org.section16.model.NonDerivativeEntry;
import org.section16.model.TableColumn;
import org.section16.model.TableEntry;
import org.section16.model.TableLayout;
import org.section16.model.TableLayout.Heading;
import org.section16.model.TableLayout.Subheading;

/** Writes Tables I and II with the columns of the form. */
final class TablePane {
  private final Form form;
  private final FieldWriter fields;

  TablePane(Form form, FieldWriter fields) {
    this.form = form;
    this.fields = fields;
  }

  void writeTableOne(Html html, List<NonDerivativeEntry> entries) {
    write(html, "table-one", FormTable.NON_DERIVATIVE, entries);
  }

  void writeTableTwo(Html html, List<DerivativeEntry> entries) {
    write(html, "table-two", FormTable.DERIVATIVE, entries);
  }

  private void write(
      Html html, String id, FormTable formTable, List<? extends TableEntry> entries) {
    TableLayout table = TableLayout.of(form, formTable);
    open(html, id, table);
    String name = formTable.path();
    writeMissing(html, table, name, SourceSpan.NONE);
    for (int i = 0; i < entries.size(); i++) {
      TableEntry entry = entries.get(i);
      Part part = new Part(name + "[" + i + "]", entry.span(), Part.Kind.ROW);
      writeRow(html, table, i + 1, part, RowFields.of(form, part, entry));
      writeMissing(html, table, name, entry.span());
    }
    close(html, table, entries.isEmpty());
  }

  private static void open(Html html, String id, TableLayout table) {
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

  private static void close(Html html, TableLayout table, boolean isEmpty) {
    if (isEmpty) {
      html.open("tr").open("td", "none").attribute("colspan", table.columns().size() + 1);
      html.text("No rows").close().close();
    }
    html.close().close().close().line();
  }

  private static void writeHeadings(Html html, TableLayout table) {
    boolean hasParts = table.headings().stream().anyMatch(Heading::isDivided);
    int depth = hasParts ? 2 : 1;
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
    if (hasParts) {
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

  /** Writes a caption; narrow columns may break {@code (Month/Day/Year)} after a slash. */
  private static void writeCaption(Html html, String caption) {
    String[] parts = caption.split("(?<=/)", -1);
    for (int i = 0; i < parts.length; i++) {
      html.text(parts[i]);
      if (i + 1 < parts.length) {
        html.open("wbr").closeEmpty();
      }
    }
  }

  private void writeMissing(Html html, TableLayout table, String name, SourceSpan row) {
    if (fields.isMissing(name, row)) {
      html.open("tr").open("td").attribute("colspan", table.columns().size() + 1);
      fields.writeMissing(html, name, row);
      html.close().close().line();
    }
  }

  private void writeRow(Html html, TableLayout table, int number, Part part, RowFields row) {
    html.open("tr");
    html.open("th", "row").attribute("scope", "row");
    fields.writeRowNumber(html, number, part);
    html.close();
    boolean isCovered = false;
    for (TableColumn column : table.columns()) {
      if (isCovered) {
        isCovered = false;
        continue;
      }
      html.open("td", alignment(column)).attribute("data-label", column.caption());
      if (row.isUndecided(column)) {
        html.attribute("colspan", 2);
        isCovered = true;
      }
      writeCell(html, row.in(column));
      html.close();
    }
    html.close().line();
    writeFieldsWithoutColumn(html, table, row);
  }

  /** Returns the CSS class of a column: {@code text}, {@code number} or {@code letter}. */
  private static String alignment(TableColumn column) {
    return switch (column.content()) {
      case TEXT -> "text";
      case MONEY, AMOUNT -> "number";
      case DATE, CODE, EARLY, ACQUIRED_DISPOSED, DIRECT_INDIRECT -> "letter";
    };
  }

  /** Writes a cell; an empty one is a link too, if its place is known. */
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
   * Writes the fields of a row that have no column on this form; nothing that was read may be left
   * out.
   */
  private void writeFieldsWithoutColumn(Html html, TableLayout table, RowFields row) {
    List<Field> extraFields = row.withoutColumn(Set.copyOf(table.columns()));
    if (extraFields.isEmpty()) {
      return;
    }
    html.open("tr", "beyond").open("td").attribute("colspan", table.columns().size() + 1);
    html.text("No column on this form: ");
    for (Field field : extraFields) {
      html.element("span", "label", field.name() + " ");
      fields.write(html, field);
      html.text(" ");
    }
    html.close().close().line();
  }
}
