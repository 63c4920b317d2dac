package org.section16.model;

/**
 * A reporting owner: a person or entity that files the form. In the schema: {@code reportingOwner}.
 *
 * <pre>{@code 1. Name and Address of Reporting Person * Wilson John N (Last) (First) (Middle) …}
 * </pre>
 *
 * @param rptOwnerCik EDGAR's number for the person (CIK); not printed, only in links
 * @param rptOwnerName name, last name first
 * @param address box 1
 * @param relationship box 5 (Form 3: box 4); blank for the later owners of a joint filing if the
 *     page prints it only for the first owner
 */
public record ReportingOwner(
    Reported<String> rptOwnerCik,
    Reported<String> rptOwnerName,
    ReportingOwnerAddress address,
    ReportingOwnerRelationship relationship) {}
