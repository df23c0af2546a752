package dev.rapport.followup.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Data archives as the network has given them over the years.
final class ArchiveFiles {

    static final String OWNER = "https://www.linkedin.com/in/mina-okafor";

    /// Since about 2023: a preamble, and addresses.
    static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, some ""email addresses"" may be missing, as members choose who sees them."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Nwosu,https://www.linkedin.com/in/Ada-Nwosu,,Lumen Works,Head of Platform,08 Feb 2026
            Tom,Ferrer,https://www.linkedin.com/in/tom-ferrer,,"Quay, Sons",Engineer,03 Jan 2026
            ,,,,,,11 Dec 2019
            """;

    /// Before: neither.
    static final String OLD_CONNECTIONS = """
            First Name,Last Name,Email Address,Company,Position,Connected On
            Ada,Nwosu,,Lumen Works,Head of Platform,08 Feb 2026
            """;

    static final String INVITATIONS = """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Mina Okafor,Ada Nwosu,"2/7/26, 2:37 PM","Hi Ada, your talk on quiet launches stayed with me.",OUTGOING,%1$s,https://www.linkedin.com/in/ada-nwosu/?x=1
            Mina Okafor,Lior Katz,"2/9/26, 9:00 AM",,OUTGOING,%1$s,https://www.linkedin.com/in/lior-katz
            Rosa Brandt,Mina Okafor,"2/9/26, 9:30 AM",Hello,INCOMING,https://www.linkedin.com/in/rosa-brandt,%1$s
            """.formatted(OWNER);

    static final String MESSAGES = """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT
            c1,,Mina Okafor,%1$s,Ada Nwosu,https://www.linkedin.com/in/ada-nwosu,2026-02-10 08:00:00 UTC,,Thank you for connecting.,INBOX,,No,No
            c1,,Ada Nwosu,https://www.linkedin.com/in/ada-nwosu,Mina Okafor,%1$s,2026-02-11 09:00:00 UTC,,Glad to!,INBOX,,No,No
            c1,,Mina Okafor,%1$s,Ada Nwosu,https://www.linkedin.com/in/ada-nwosu,2026-02-12 08:00:00 UTC,,Half a thought,INBOX,,Yes,No
            c2,,Sol Greer,https://www.linkedin.com/in/sol-greer,Mina Okafor,%1$s,2026-02-11 10:00:00 UTC,Offer,Buy this,INBOX,,No,No
            """.formatted(OWNER);

    private ArchiveFiles() {}

    /// @param files names and contents in turn
    static byte[] zip(String... files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry("Basic_LinkedInDataExport/" + files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
