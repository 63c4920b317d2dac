package org.section16.edgar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;

/**
 * Writes a filing as EDGAR's {@code ownershipDocument} XML, in the element order of the schema.
 *
 * <pre>{@code
 * String xml = new OwnershipXmlWriter().write(result.filing());
 * }</pre>
 *
 * <p>Unknown values are omitted: a box that the page does not show, a value that could not be
 * parsed, a CIK that was not supplied. Footnote references are written even if there is no value.
 * Characters that are not allowed in XML are replaced by U+FFFD. The text must be encoded as UTF-8.
 */
public final class OwnershipXmlWriter {
  private final XmlOptions options;

  /** Creates a writer that writes only what the filing contains. */
  public OwnershipXmlWriter() {
    this(XmlOptions.NONE);
  }

  /** Creates a writer that adds the CIKs in {@code options}. */
  public OwnershipXmlWriter(XmlOptions options) {
    this.options = options;
  }

  /** Returns the filing as XML. */
  public String write(Filing filing) {
    StringBuilder text = new StringBuilder();
    try {
      write(filing, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes the filing as XML.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Filing filing, Appendable out) throws IOException {
    write(filing, new XmlOutput(out, replaced -> {}));
  }

  private void write(Filing filing, XmlOutput xml) throws IOException {
    new XmlFilingWriter(options, xml, FormLayout.of(filing)).write(filing);
  }

  /**
   * Returns a {@link DiagnosticCode#XML_CHARACTER} for each value with control characters, which
   * {@link #write(Filing)} replaces because XML does not allow them.
   */
  public List<Diagnostic> replacements(Filing filing) {
    Set<Diagnostic> replacements = new LinkedHashSet<>();
    XmlOutput xml =
        new XmlOutput(Writer.nullWriter(), replaced -> replacements.add(replacement(replaced)));
    try {
      write(filing, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(replacements);
  }

  private static Diagnostic replacement(XmlOutput.Replaced replaced) {
    return Diagnostics.xmlReplacedCharacter(
        replaced.span(), replaced.element(), replaced.character());
  }

  /**
   * Returns a {@link DiagnosticCode#CIK_NOT_PRINTED} for each CIK that {@link #write(Filing)} omits
   * because the page does not print it and it was not supplied, at the name that it belongs to.
   */
  public List<Diagnostic> omissions(Filing filing) {
    List<Diagnostic> omissions = new ArrayList<>();
    Reported<String> issuerName = filing.issuer().issuerName();
    if (options.issuerCik(filing.issuer()).isEmpty()) {
      omissions.add(omission("issuerCik", issuerName, "--issuer-cik"));
    }
    for (int i = 0; i < filing.reportingOwners().size(); i++) {
      ReportingOwner owner = filing.reportingOwners().get(i);
      if (options.rptOwnerCik(i, owner).isEmpty()) {
        omissions.add(omission("rptOwnerCik", owner.rptOwnerName(), "--owner-cik"));
      }
    }
    return List.copyOf(omissions);
  }

  private static Diagnostic omission(String element, Reported<String> name, String option) {
    return Diagnostics.cikNotPrinted(name.span(), element, name.value().orElse(""), option);
  }
}
