package org.section16.model;

/**
 * A person who reports. In the schema: {@code reportingOwner}.
 *
 * <pre>{@code 1. Name and Address of Reporting Person * Wilson John N (Last) (First) (Middle) …}
 * </pre>
 *
 * @param rptOwnerCik EDGAR's number of the person; not printed, only in links
 * @param rptOwnerName name, last name first
 * @param address box 1
 * @param relationship box 5 (Form 3: box 4); blank for later owners of a joint filing where the
 *     page prints the first owner's only
 */
public record ReportingOwner(
    Reported<String> rptOwnerCik,
    Reported<String> rptOwnerName,
    ReportingOwnerAddress address,
    ReportingOwnerRelationship relationship) {}
