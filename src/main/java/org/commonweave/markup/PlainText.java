package org.commonweave.markup;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Writes a parsed text without markup: one line for each paragraph, heading, list item and table row.
final class PlainText extends AbstractVisitor {

    private static final String BULLET = "• ";
    private static final String DONE = "☑ ";
    private static final String OPEN = "☐ ";

    private final StringBuilder text = new StringBuilder();

    /// Where the marker of a list item ends; what follows stays on its line.
    private int endOfMarker = -1;

    private int nextNumber;

    private PlainText() {}

    static String of(Node node) {
        var plain = new PlainText();
        node.accept(plain);
        return plain.text.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        int outerNumber = nextNumber;
        Integer first = list.getMarkerStartNumber();
        nextNumber = first == null ? 1 : first;
        visitChildren(list);
        nextNumber = outerNumber;
    }

    @Override
    public void visit(ListItem item) {
        startLine();
        if (item.getFirstChild() instanceof TaskListItemMarker task) {
            text.append(task.isChecked() ? DONE : OPEN);
        } else {
            text.append(item.getParent() instanceof OrderedList ? nextNumber++ + ". " : BULLET);
        }
        endOfMarker = text.length();
        visitChildren(item);
        startLine();
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case AnchoredHeading heading -> line(heading.heading().text());
            case Alert alert -> {
                line(alert.title());
                visitChildren(alert);
            }
            case Figure figure -> {
                block(figure);
                line(figure.caption());
            }
            case VideoCard card -> block(card);
            case Folded _ -> {}
            default -> visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> block(row);
            case TableCell cell -> {
                visitChildren(cell);
                text.append(cell.getNext() == null ? "" : "\t");
            }
            case FootnoteReference _, TaskListItemMarker _ -> {}
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        line(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(Text literal) {
        text.append(literal.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    private void block(Node block) {
        startLine();
        visitChildren(block);
        startLine();
    }

    private void line(String content) {
        startLine();
        text.append(content);
        startLine();
    }

    private void startLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && text.length() != endOfMarker) {
            text.append('\n');
        }
    }
}
