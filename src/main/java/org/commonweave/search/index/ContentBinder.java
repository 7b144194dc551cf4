package org.commonweave.search.index;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Slug;
import org.commonweave.content.Content;
import org.commonweave.content.Findable;
import org.commonweave.content.TagLabel;
import org.commonweave.markup.Heading;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/// Writes down an item for the index. The text itself is not kept there, only what is needed to find it.
final class ContentBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("title")
                .use("summary")
                .use("outline")
                .use("plainText")
                .use("tags")
                .use("updatedAt")
                .use("revision")
                .use("visibility")
                .use("groupId")
                .use("removedAt")
                .use("withheld");
        context.bridge(Content.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static final class Bridge implements TypeBridge<Content> {

        private final IndexFieldReference<Long> id;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> exactTitle;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> titleWords;
        private final IndexFieldReference<String> titleBeginnings;
        private final IndexFieldReference<String> headings;
        private final IndexFieldReference<String> summary;
        private final IndexFieldReference<String> tagWords;
        private final IndexFieldReference<String> all;
        private final IndexFieldReference<String> tag;
        private final IndexFieldReference<Long> tagNumber;
        private final IndexFieldReference<Long> author;
        private final IndexFieldReference<Instant> updated;
        private final IndexFieldReference<String> visibility;
        private final IndexFieldReference<Long> group;
        private final IndexFieldReference<Boolean> away;
        private final IndexFieldReference<String> stamp;

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            id = schema.field(Fields.ID, types.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            kind = keyword(schema, types, Fields.KIND);
            exactTitle = schema.field(Fields.EXACT_TITLE, types.asString()).toReference();
            title = words(schema, types, Fields.TITLE, Wording.STEMS);
            titleWords = words(schema, types, Fields.TITLE_WORDS, Wording.WORDS);
            titleBeginnings = words(schema, types, Fields.TITLE_BEGINNINGS, Wording.BEGINNINGS, Wording.WORDS);
            headings = words(schema, types, Fields.HEADINGS, Wording.STEMS);
            summary = words(schema, types, Fields.SUMMARY, Wording.STEMS);
            tagWords = words(schema, types, Fields.TAG_WORDS, Wording.STEMS);
            all = words(schema, types, Fields.ALL, Wording.BOTH, Wording.STEMS);
            tag = schema.field(Fields.TAG, types.asString()).multiValued().toReference();
            tagNumber = schema.field(Fields.TAG_NUMBER, types.asLong().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            author = schema.field(Fields.AUTHOR, types.asLong().aggregable(Aggregable.YES))
                    .toReference();
            updated = schema.field(
                            Fields.UPDATED,
                            types.asInstant().aggregable(Aggregable.YES).sortable(Sortable.YES))
                    .toReference();
            visibility = schema.field(Fields.VISIBILITY, types.asString()).toReference();
            group = schema.field(Fields.GROUP, types.asLong()).toReference();
            away = schema.field(Fields.AWAY, types.asBoolean()).toReference();
            stamp = schema.field(Fields.STAMP, types.asString().projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> keyword(
                IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
            return schema.field(name, types.asString().aggregable(Aggregable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> words(
                IndexSchemaElement schema, IndexFieldTypeFactory types, String name, String analyzer) {
            return words(schema, types, name, analyzer, analyzer);
        }

        private static IndexFieldReference<String> words(
                IndexSchemaElement schema,
                IndexFieldTypeFactory types,
                String name,
                String analyzer,
                String searchAnalyzer) {
            return schema.field(name, types.asString().analyzer(analyzer).searchAnalyzer(searchAnalyzer))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Content content, TypeBridgeWriteContext context) {
            Findable item = content.findable();
            String tags = item.tags().values().stream().map(TagLabel::name).collect(Collectors.joining("\n"));
            document.addValue(id, content.id());
            document.addValue(kind, item.kind());
            if (!item.title().isEmpty()) {
                document.addValue(exactTitle, Slug.of(item.title()));
                document.addValue(title, item.title());
                document.addValue(titleWords, item.title());
                document.addValue(titleBeginnings, item.title());
            }
            document.addValue(
                    headings, item.outline().stream().map(Heading::text).collect(Collectors.joining("\n")));
            document.addValue(summary, item.summary());
            document.addValue(tagWords, tags);
            document.addValue(
                    all,
                    Stream.of(item.title(), item.summary(), tags, item.text()).collect(Collectors.joining("\n")));
            item.tags().forEach((number, label) -> {
                document.addValue(tagNumber, number);
                document.addValue(tag, label.slug());
            });
            document.addValue(author, item.authorId());
            document.addValue(updated, item.updatedAt());
            document.addValue(visibility, item.visibility().name());
            item.group().ifPresent(id -> document.addValue(group, id));
            document.addValue(away, item.away());
            document.addValue(stamp, Stamp.of(item).text());
        }
    }
}
