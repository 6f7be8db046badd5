namespace FilingData.Generator.Shapes;

/// <summary>The place in the file, which a reader knows how to follow from fact to fact.</summary>
internal sealed class SourceShape : Shape<Source>
{
    public override string TypeName => "global::FilingData.Source";

    public override string ReadExpression => "r.Source()";

    public override bool IsAbsent(Source value) => value == default;

    public override void Write(FactWriter to, Source value) => to.Source(value);
}

/// <summary>The file itself: a filing's facts come from one file, so nothing is written.</summary>
internal sealed class FileShape : Shape<FilingText>
{
    public override string TypeName => "global::FilingData.FilingText";

    public override string ReadExpression => "r.File";

    public override string AbsentExpression => "null";

    public override bool IsAbsent(FilingText value) => value is null;

    public override void Write(FactWriter to, FilingText value)
    {
    }
}
