package dev.rapport.contracts;

/// Names of the Kafka headers of a CloudEvent in binary mode (CloudEvents 1.0, Kafka protocol binding).
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String WORKSPACE_ID = "ce_workspaceid";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
