using static FilingData.Parsing.Tests.Reading.SubmissionExample;

namespace FilingData.Parsing.Tests.Reading;

public class SubmissionTests
{
    private const string Graphic = "<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>9\n<TEXT>\nbegin 644 logo.jpg\nM_]C_X  02D9)1@\n\nend\n</TEXT>\n</DOCUMENT>\n";

    [Fact]
    public void The_exhibit_is_read_in_its_own_form_with_places_of_the_file()
    {
        var file = Header + Document("8-K", "FORM 8-K") + Graphic + Document("EX-99.1",
            "<html><p>Example &amp; Sons today announced &#147;Widget&#148;.</p></html>");
        var document = Assert.Single(Read(file).Documents);
        Assert.Equal("Example & Sons today announced “Widget”.", document.Text.Value);
        Assert.Equal(file.IndexOf("&amp;", StringComparison.Ordinal), document.Text.Slice(8, 1).Source.Start);
        Assert.Equal("99.1", document.Filing.Exhibit!.Value);
        Assert.Equal("99.1", document.Filing.Exhibit.Source!.Value.Quote);
        Assert.Equal(new FiledDocument("EX-99.1", 1, "example.txt", "EXAMPLE"), document.Filing.Document);
        Assert.Same(file, document.Filing.File.Text);
    }

    [Theory]
    [InlineData("EX-99")]
    [InlineData("EX-99.01")]
    [InlineData("EX-99.A")]
    [InlineData("EX-99.(A)(1)")]
    public void Exhibits_99_are_numbered_in_many_ways(string type) =>
        Assert.Equal(type[3..], Assert.Single(Read(Header + Document(type, "Example sells.")).Documents).Filing.Exhibit!.Value);

    [Fact]
    public void Each_exhibit_99_that_is_an_announcement_is_one()
    {
        var file = Header + Document("EX-99.1", "Example today announced results.") + Document("EX-99.2", "Data Sheet\nSales 5") + Document("EX-99.3",
            "NEWS RELEASE\nExample Sells Widgets")
            + Document("EX-10.1", "Agreement. The parties announced today that they agree.");
        Assert.Equal(["99.1", "99.3"], Read(file).Documents.Select(document => document.Filing.Exhibit!.Value));
    }

    [Fact]
    public void Privacy_enhanced_mail_loses_its_envelope_and_its_dashes()
    {
        var file = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Key-Asymmetric:\n MFgw\n\n" + Header
            + Document("EX-99", "Example sells.\n- -----\n- -C- 1999 Example\n- an item\n") + "</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n";
        var document = Assert.Single(Read(file).Documents);
        Assert.Equal("Example sells.\n-----\n-C- 1999 Example\n- an item", document.Text.Value.Trim());
        Assert.Equal(("8-K", "1234567"), (document.Filing.FormType, document.Filing.Cik));
    }

    [Fact]
    public void A_document_cut_out_of_its_submission_has_the_form_of_its_text()
    {
        var document = Assert.Single(Read(Document("EX-99.1", "<html><p>Example sells.</p></html>")).Documents);
        Assert.Equal((FilingForm.Html, "99.1", "Example sells."), (document.Filing.Form, document.Filing.Exhibit!.Value, document.Text.Value));
    }

    [Fact]
    public void The_main_document_may_hold_the_exhibit()
    {
        var main = "SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\nItem 5. Other Events\nSIGNATURES\nPursuant to the requirements of the Act\n<PAGE>\nExhibit 99\n"
            + string.Concat(Enumerable.Repeat("Example Inc. today announced that it sells widgets.\n", 10));
        var document = Assert.Single(Read(Header + Document("8-K", main)).Documents);
        Assert.StartsWith("Exhibit 99\nExample Inc.", document.Text.Value.TrimStart('\f', '\n'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8-K", "FORM 8-K\nSecurities Exchange Act of 1934\nItem 2.02", 49, "FORM 8-K",
        "a Form 8-K (Results of Operations and Financial Condition) without an Exhibit 99")]
    [InlineData("8-K", "Nothing", 44, "8-K", "a Form 8-K (Results of Operations and Financial Condition) without an Exhibit 99")]
    [InlineData("EX-99.2", "<html><img src='a.jpg'></html>", 44, "EX-99.2", "an Exhibit 99.2 without text, of pictures or a PDF file alone")]
    [InlineData("EX-99.1", "<PDF>\nbegin 644 a.pdf\nM)5!$1BTQ", 44, "EX-99.1", "an Exhibit 99.1 without text, of pictures or a PDF file alone")]
    [InlineData("EX-4.1", "Indenture", 44, "EX-4.1", "an Exhibit 4.1")]
    public void A_submission_without_an_announcement_says_what_it_is(string type, string text, int line, string quote, string what)
    {
        var read = Read(Header + Document(type, text));
        Assert.Empty(read.Documents);
        var problem = Assert.Single(read.Problems);
        Assert.Equal("FD0104", problem.Kind.Id);
        Assert.Equal([what], problem.Arguments);
        Assert.Equal((line, quote), (problem.Place.Line, problem.Place.Quote));
    }
}
