package org.commonweave.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?Caf=C3=A9?= | Café",
                "=?UTF-8?B?Q2Fmw6k=?= | Café",
                "=?UTF-8?B?Q2Fmw6k?= | Café",
                "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9_open?= | Café open",
                "=?iso-8859-1?Q?Caf=E9 with blanks?= open | Café with blanks open",
                "=?nonsense?Q?Caf=C3=A9?= | Café",
                "=?utf-8?Q?Caf=E9?= | Café",
                "=?koi8-r?B?8NLJ18XU?= | Привет",
                "=?utf-8?Q?not ended | =?utf-8?Q?not ended",
                "plain =?utf-8?q?=41?= and =?utf-8?q?=42?= | plain A and B"
            })
    void wordsInHeadsAreReadHoweverTheyAreWritten(String written, String read) {
        assertThat(HeaderText.decoded(written)).isEqualTo(read);
    }

    @Test
    void bareBytesInHeadsAreRead() {
        assertThat(HeaderText.decoded(new String("Café".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo("Café");
        assertThat(HeaderText.decoded("Caf\u00e9")).isEqualTo("Café");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 1 Mar 2019 10:00:00 +0100 | 2019-03-01T09:00:00Z",
                "1 Mar 99 10:00 GMT | 1999-03-01T10:00:00Z",
                "Fri Mar  1 10:00:00 2019 | 2019-03-01T10:00:00Z",
                "Fri Mar  1 10:00:00 CET 2019 | 2019-03-01T09:00:00Z",
                "Fri Mar 01 10:00:00 +0000 2019 | 2019-03-01T10:00:00Z",
                "Fri, 01-Mar-19 10.00.00 EST | 2019-03-01T15:00:00Z",
                "Tue, 05 Feb 100 10:00:00 +0000 | 2000-02-05T10:00:00Z",
                "Fr, 1 Mär 2019 10:00:00 +0100 (CET) | 2019-03-01T09:00:00Z",
                "2019-03-01 10:00:00 +0100 | 2019-03-01T09:00:00Z"
            })
    void daysAreReadHoweverTheyAreWritten(String written, Instant read) {
        assertThat(MailDates.read(written)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "31 Feb 2019 10:00:00 +0000", "1 Mar 1066 10:00", "''"})
    void whatIsNoDayIsNone(String written) {
        assertThat(MailDates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Lovelace, Ada\" <Ada@Example.org> | ada@example.org | Lovelace, Ada",
                "Ada <ada@example.org> | ada@example.org | Ada",
                "ada@example.org (Ada Lovelace) | ada@example.org | Ada Lovelace",
                "ada at example.org (Ada Lovelace) | ada@example.org | Ada Lovelace",
                "ada@example.org | ada@example.org | ada…",
                "<ada@example.org> | ada@example.org | ada…",
                "\"ada@example.org\" <ada@example.org> | ada@example.org | ada@…",
                "Ada | '' | Ada"
            })
    void senderIsToldFromTheLine(String from, String address, String shown) {
        Sender sender = Sender.of(from);

        assertThat(sender.address()).isEqualTo(address.equals("''") ? "" : address);
        assertThat(sender.shownName()).isEqualTo(shown);
    }

    @Test
    void senderBehindAListIsWhoAnswersGoTo() {
        MessageHead head = head("From: Ada via Shed <shed@lists.example.org>\nReply-To: Ada <ada@example.org>\n");

        assertThat(head.sender()).isEqualTo(new Sender("ada@example.org", "Ada"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Re: [shed] AW: The key | The key | true | false",
                "[shed] The key | The key | false | false",
                "RE[2]: The key | The key | true | false",
                "Fwd: The key | The key | false | true",
                "The key (fwd) | The key | false | true",
                "Report: the key | Report: the key | false | false",
                "[only a label] | [only a label] | false | false"
            })
    void subjectIsBareOfSigns(String written, String text, boolean isReply, boolean isForward) {
        Subject subject = Subject.of(written);

        assertThat(subject.text()).isEqualTo(text);
        assertThat(subject.isReply()).isEqualTo(isReply);
        assertThat(subject.isForward()).isEqualTo(isForward);
    }

    @Test
    void namesOfOtherMessagesAreFoundInWhatStandsThere() {
        MessageHead head = head("Message-ID: <c@x>\nReferences: <a@x>\n\t<b\n @x> <c@x> nonsense\n");

        assertThat(head.references()).containsExactly("a@x", "b@x");
        assertThat(head("In-Reply-To: Your message of Friday <a@x>\n").references())
                .containsExactly("a@x");
    }

    private static MessageHead head(String text) {
        return MessageHead.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
