package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Row;
import org.section16.internal.value.Ciks;
import org.section16.model.Reported;

/**
 * The header of EDGAR's submission, if the document has it above the form: names and CIKs of the
 * issuer and the owners.
 *
 * <pre>{@code
 * ISSUER:
 *   COMPANY CONFORMED NAME: QUALYS, INC.
 *   CENTRAL INDEX KEY: 0001107843
 * }</pre>
 */
public final class SubmissionHeader {
  private static final Pattern ROLE =
      Pattern.compile("(?i)[^a-z]*(issuer|subject company|reporting-owner)[^a-z]*");
  private static final Pattern NAME =
      Pattern.compile("(?i)[^a-z]*(?:company )?conformed name:(.*)");
  private static final Pattern KEY =
      Pattern.compile("(?i)[^a-z]*central index key:\\D*(\\d{1,10})\\D*");

  /** A filer: its role, name and CIK. */
  private record Filer(boolean isOwner, String name, String cik, SourceSpan span) {}

  private final FilingTree tree;
  private final List<Filer> filers = new ArrayList<>();
  private Optional<Boolean> isOwner = Optional.empty();
  private String name = "";

  public SubmissionHeader(FilingTree tree) {
    this.tree = tree;
  }

  public void read(List<Row> rows) {
    for (Row row : rows) {
      if (row.cells().size() == 1) {
        read(row);
      }
    }
  }

  private void read(Row row) {
    String text = PlainText.of(tree.source(), row.start(), row.end());
    Matcher role = ROLE.matcher(text);
    Matcher named = NAME.matcher(text);
    Matcher key = KEY.matcher(text);
    if (role.matches()) {
      isOwner = Optional.of(role.group(1).equalsIgnoreCase("reporting-owner"));
      name = "";
    } else if (named.matches() && name.isEmpty()) {
      name = named.group(1).strip();
    } else if (key.matches() && isOwner.isPresent()) {
      filers.add(new Filer(isOwner.get(), name, key.group(1), row.span()));
      isOwner = Optional.empty();
    }
  }

  Reported<String> issuerCik() {
    Optional<Filer> issuer = Optional.empty();
    for (Filer filer : filers) {
      if (!filer.isOwner && issuer.isPresent()) {
        return Reported.nothing();
      }
      issuer = filer.isOwner ? issuer : Optional.of(filer);
    }
    return issuer.isPresent() ? cik(issuer.get()) : Reported.nothing();
  }

  /** Returns the CIK of the owner called {@code ownerName} on the form. */
  Reported<String> ownerCik(String ownerName) {
    for (Filer filer : filers) {
      if (filer.isOwner && letters(filer.name).equals(letters(ownerName))) {
        return cik(filer);
      }
    }
    return Reported.nothing();
  }

  private static Reported<String> cik(Filer filer) {
    return Reported.of(Ciks.of(filer.cik), filer.cik, filer.span);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
