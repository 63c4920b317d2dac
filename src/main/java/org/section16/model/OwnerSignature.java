package org.section16.model;

import java.time.LocalDate;

/**
 * A signature with its date. Not tied to an owner. In the schema: {@code ownerSignature}.
 *
 * @param signatureName text of the signature, {@code /s/} included
 * @param signatureDate date beside it
 */
public record OwnerSignature(Reported<String> signatureName, Reported<LocalDate> signatureDate) {}
