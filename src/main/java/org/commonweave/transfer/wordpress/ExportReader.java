package org.commonweave.transfer.wordpress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.wordpress.ExportItem.Term;

/// Reads one file of an export from its beginning to its end, one item at a time. What follows a place where the file
/// is broken is lost; what was read before is not.
///
/// A file that declares anything of its own (`<!DOCTYPE …>`) is no export of WordPress, and is not read: that is how
/// files are made that grow without end or read other files.
final class ExportReader implements AutoCloseable {

    /// In characters. Names, dates and addresses are far shorter.
    private static final int MOST_OF_FIELD = 10_000;

    /// In characters. HTML may be much longer than what it says, of which a page takes 256 KiB.
    private static final int MOST_OF_CONTENT = 2 * 1024 * 1024;

    private static final int MOST_OF_COMMENT = 128 * 1024;

    /// As many as one import takes of one item; they are put in order in memory.
    static final int MOST_COMMENTS = 50_000;

    /// In characters, all comments of an item together.
    private static final int MOST_OF_COMMENTS = 16 * 1024 * 1024;

    private static final int MOST_TERMS = 500;
    private static final Set<String> META =
            Set.of("_thumbnail_id", "_wp_attached_file", "_wp_attachment_image_alt", "footnotes");

    private final Path file;
    private final boolean withTexts;
    private final OldSite site;
    private final Counting bytes;
    private final ExportCharacters characters;
    private final XMLStreamReader xml;
    private String trouble = "";
    private int items;

    private ExportReader(
            Path file,
            boolean withTexts,
            OldSite site,
            Counting bytes,
            ExportCharacters characters,
            XMLStreamReader xml) {
        this.file = file;
        this.withTexts = withTexts;
        this.site = site;
        this.bytes = bytes;
        this.characters = characters;
        this.xml = xml;
    }

    /// @param withTexts whether texts and comments are wanted
    /// @param site learns what the file says about the site
    static ExportReader open(Path file, boolean withTexts, OldSite site) {
        try {
            Counting bytes = new Counting(Files.newInputStream(file));
            ExportCharacters characters = ExportCharacters.of(bytes);
            return new ExportReader(
                    file, withTexts, site, bytes, characters, factory().createXMLStreamReader(characters));
        } catch (IOException | XMLStreamException _) {
            throw unreadable(file);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Old exports use prefixes that they do not declare.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Or else a text of any length would be in memory as a whole.
        factory.setProperty("jdk.xml.cdataChunkSize", 8 * 1024);
        return factory;
    }

    private static ImportRefused unreadable(Path file) {
        return new ImportRefused("transfer.mail.refused.place", String.valueOf(file.getFileName()));
    }

    /// The next item; nothing at the end, or where the file is broken.
    Optional<ExportItem> next() {
        try {
            while (trouble.isEmpty() && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new ImportRefused("transfer.wordpress.refused.declares", String.valueOf(file.getFileName()));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Optional<ExportItem> item = element(xml.getLocalName());
                    if (item.isPresent()) {
                        items++;
                        return item;
                    }
                }
            }
        } catch (XMLStreamException broken) {
            trouble = String.valueOf(broken.getLocation().getLineNumber());
        }
        return Optional.empty();
    }

    private Optional<ExportItem> element(String name) throws XMLStreamException {
        switch (name) {
            case "item" -> {
                return Optional.of(item());
            }
            case "wp:author" -> site.writer(fields());
            case "wp:category" -> site.category(fields());
            case "wp:tag" -> site.tag(fields());
            case "wp:term", "image" -> fields();
            case "title", "link", "wp:wxr_version", "wp:base_site_url", "wp:base_blog_url" ->
                site.tell(name, text(MOST_OF_FIELD));
            default -> {}
        }
        return Optional.empty();
    }

    /// In which line the file is broken; empty if it is whole, as far as it was read.
    String trouble() {
        return trouble;
    }

    /// How many items were read up to here.
    int items() {
        return items;
    }

    /// How many bytes were read up to here.
    long position() {
        return bytes.count;
    }

    /// Whether some letters were not in the encoding of the rest.
    boolean isGuessed() {
        return characters.isGuessed();
    }

    private ExportItem item() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        List<Term> terms = new ArrayList<>();
        Map<String, String> meta = new HashMap<>();
        List<ExportComment> comments = new ArrayList<>();
        long room = MOST_OF_COMMENTS;
        int more = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "category" -> {
                    Term term = term();
                    if (terms.size() < MOST_TERMS) {
                        terms.add(term);
                    }
                }
                case "wp:postmeta" -> {
                    Map<String, String> pair = fields();
                    String key = pair.getOrDefault("wp:meta_key", "");
                    if (META.contains(key)) {
                        meta.putIfAbsent(key, pair.getOrDefault("wp:meta_value", ""));
                    }
                }
                case "wp:comment" -> {
                    ExportComment comment = ExportComment.of(fields());
                    room -= comment.content().length();
                    if (withTexts && comments.size() < MOST_COMMENTS && room > 0) {
                        comments.add(comment);
                    } else {
                        more++;
                    }
                }
                default -> fields.putIfAbsent(name, text(most(name)));
            }
        }
        boolean isCut = fields.getOrDefault(ExportItem.CONTENT, "").length() >= MOST_OF_CONTENT;
        return new ExportItem(fields, terms, meta, comments, withTexts ? more : 0, isCut);
    }

    private int most(String name) {
        boolean isContent = name.equals(ExportItem.CONTENT);
        return isContent ? (withTexts ? MOST_OF_CONTENT : 0) : MOST_OF_FIELD;
    }

    private Term term() throws XMLStreamException {
        String domain = attribute("domain");
        String slug = attribute("nicename");
        return new Term(domain, slug, ExportItem.plain(text(MOST_OF_FIELD)));
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The texts of the elements in the present one, by name.
    private Map<String, String> fields() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                fields.putIfAbsent(name, text(name.equals("wp:comment_content") ? MOST_OF_COMMENT : MOST_OF_FIELD));
            }
        }
        return fields;
    }

    /// The text of the present element, of which no more is kept than so many characters.
    private String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int count = Math.min(xml.getTextLength(), most - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.max(count, 0));
                }
                default -> {}
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            xml.close();
            characters.close();
        } catch (IOException | XMLStreamException _) {
            // It was only read.
        }
    }

    /// Knows how far a file was read.
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int some = in.read(target, offset, length);
            count += Math.max(some, 0);
            return some;
        }
    }
}
