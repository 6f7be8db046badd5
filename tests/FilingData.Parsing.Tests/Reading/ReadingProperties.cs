using System.Globalization;
using FilingData.Parsing.Reading;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace FilingData.Parsing.Tests.Reading;

public class ReadingProperties
{
    /// <summary>
    /// Pieces of which files are put together at random: words, white space of all kinds, tags whole and broken, references, pages' marks.
    /// </summary>
    private static readonly string[] Pieces =
    [
        "Example", "sold", "5", "7", "$", "%", "(", ")", ".", "“", "”", "é", "🚀", "\uD800", "\uFFFD", "ﬁ", "x y z w", " ", "  ", "\u00A0", "\u00AD",
        "\u200B", "\t", "\n", "\n\n", "\r\n", "\r",
        "\f", "\v", "\u2028", "\u0085", "\u0007", "- 2 -", "Page 2 of 3", "\n3\n\f", "<", ">", "&", "&amp;", "&nbsp;", "&#147;", "&#x201C;", "&#0;",
        "&bogus;", "<p>", "</p>", "<p align=center>",
        "<div style='display:none'>", "<div style=\"margin-top:12pt\">", "</div>", "<br>", "<b>", "</b>", "<i>", "</i>", "<font", "</font>",
        "<sup>2</sup>", "<table>", "</table>", "<tr>", "</tr>",
        "<td>", "<td colspan=3>", "<td rowspan=2>", "</td>", "<li>", "<ul>", "</ul>", "<pre>", "</pre>", "<hr style='page-break-after:always'>",
        "<!--", "-->", "<script>", "</script>", "<html>", "</html>",
        "<PAGE>", "<TABLE>", "<CAPTION>", "<S>", "<C>", "<DOCUMENT>", "<TYPE>EX-99.1\n", "<TYPE>8-K\n", "<TEXT>", "</TEXT>", "</DOCUMENT>",
        "<SEC-HEADER>", "</SEC-HEADER>",
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n", "- ---\n", "COMPANY CONFORMED NAME:\tEXAMPLE INC\n", "\tBUSINESS ADDRESS:\n", "FORM 8-K\n",
        "Securities Exchange Act\n", "Item 8.01 Other Events\n",
        "SIGNATURES\n", "Pursuant to the requirements\n", "Exhibit 99.1\n", "Date of Report: May 4, 2021\n",
    ];

    private static readonly Arbitrary<string> Files = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Reading_is_total() => Check(Files, file => Read(file).Documents.Count + Read(file).Problems.Count > 0);

    [Fact]
    public void Text_is_clean() => Check(Files, file => Read(file).Documents.All(document => IsClean(document.Text.Value)));

    [Fact]
    public void Every_letter_stands_at_its_place() =>
        Check(Files, file => Read(file).Documents.All(document => StandsAtItsPlaces(document.Text, file)));

    [Fact]
    public void Places_come_in_order() => Check(Files, file => Read(file).Documents.All(document =>
    {
        var places = Enumerable.Range(0, document.Text.Length).Select(i => document.Text.Slice(i, 1).Source.Start).ToArray();
        return places.SequenceEqual(places.Order());
    }));

    [Fact]
    public void Tables_and_headings_lie_in_the_text_in_order() => Check(Files, file => Read(file).Documents.All(document =>
        document.Tables.Concat(document.Headings).All(passage => document.Text.All.Holds(passage) && passage.Length > 0)
        && document.Headings.Zip(document.Headings.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)));

    [Fact]
    public void Line_ends_of_any_kind_give_the_same_text() => Check(Files, file =>
    {
        var unix = file.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Texts(unix).SequenceEqual(Texts(unix.Replace("\n", "\r\n", StringComparison.Ordinal)))
            && Texts(unix).SequenceEqual(Texts(unix.Replace('\n', '\r')));
    });

    /// <summary>The same files each time, so that a build that passed passes again; take the seed away to look for others.</summary>
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(1000)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260409), FSharpOption<int>.None)));

    private static void Check(Arbitrary<string> files, Func<string, bool> holds) => Prop.ForAll(files, holds).Check(Same);

    private static ReadFiling Read(string file) => FilingReader.Read(new SourceFile("example.txt", file));

    private static IEnumerable<string> Texts(string file) => Read(file).Documents.Select(document => document.Text.Value);

    private static bool IsClean(string text) => !text.Where((character, index) => character switch
    {
        '\n' or '\t' => false,
        '\f' => index > 0 && text[index - 1] != '\n',
        _ => char.IsControl(character) || (character != ' ' && char.IsWhiteSpace(character))
            || char.GetUnicodeCategory(character) == UnicodeCategory.Format,
    }).Any();

    /// <summary>A letter that the file writes with one character is that character; one that it writes with several is a reference.</summary>
    private static bool StandsAtItsPlaces(MappedText text, string file)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var place = text.Slice(i, 1).Source;
            if (!char.IsAsciiLetter(text.Value[i]) || file[place.Start] is 'ﬁ' || (place.Length == 0 && text.Value[i] == ' '))
                continue;
            if (place.Length == 1 ? file[place.Start] != text.Value[i] : file[place.Start] != '&')
                return false;
        }

        return true;
    }
}
