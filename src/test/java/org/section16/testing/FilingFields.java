package org.section16.testing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.SourceSpan;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;

/**
 * All that a filing reports, by path, in the order of the model.
 *
 * <pre>{@code
 * nonDerivativeTable[1]: NonDerivativeTransaction
 * nonDerivativeTable[1].transactionAmounts.transactionPricePerShare: 18.3654 (2)
 * footnotes[2]: The price is a weighted average.
 * }</pre>
 *
 * <p>Footnotes are named by their numbers, all else is counted from 1. Blank fields are left out.
 */
public final class FilingFields {
  private final Map<String, Reported<?>> fields = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, SourceSpan> spans = new LinkedHashMap<>();

  private FilingFields() {}

  /** What each field reports, as text, by path. */
  public static Map<String, String> texts(Filing filing) {
    return of(filing).texts;
  }

  /** Each field of the model, by path. */
  public static Map<String, Reported<?>> reported(Filing filing) {
    return of(filing).fields;
  }

  /** The place of each field and explanation, by path. */
  public static Map<String, SourceSpan> spans(Filing filing) {
    return of(filing).spans;
  }

  private static FilingFields of(Filing filing) {
    FilingFields found = new FilingFields();
    found.record("", filing);
    return found;
  }

  private void add(String path, Object value) {
    if (value instanceof SourceSpan) {
      return;
    }
    if (value instanceof Reported<?> field) {
      fields.put(path, field);
      spans.put(path, field.span());
      if (!field.isBlank()) {
        texts.put(path, text(field));
      }
    } else if (value instanceof Footnote footnote) {
      String unique = texts.containsKey(path) ? path + " again" : path;
      texts.put(unique, footnote.text());
      spans.put(unique, footnote.span());
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object element = list.get(i);
        int number = element instanceof Footnote footnote ? footnote.number() : i + 1;
        add(path + "[" + number + "]", element);
      }
    } else if (value instanceof Record record) {
      if (record instanceof TableEntry) {
        texts.put(path, record.getClass().getSimpleName());
      }
      record(path + ".", record);
    } else {
      throw new IllegalArgumentException("no field of a filing: " + value);
    }
  }

  private void record(String prefix, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        add(prefix + component.getName(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String text(Reported<?> field) {
    StringBuilder text = new StringBuilder();
    if (field.value().isPresent()) {
      Object value = field.value().get();
      text.append(value instanceof BigDecimal number ? number.toPlainString() : value);
    } else if (!field.raw().isEmpty()) {
      text.append("unreadable '").append(field.raw()).append('\'');
    }
    for (FootnoteReference reference : field.footnotes()) {
      text.append(text.isEmpty() || text.charAt(text.length() - 1) == ')' ? "" : " ")
          .append('(')
          .append(reference.number())
          .append(')');
      text.append(reference.footnote().isEmpty() ? "?" : "");
    }
    return text.toString();
  }
}
