using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A sealed class that holds one of several types, or the raw JSON of none of them.</summary>
internal sealed record UnionDeclaration : TypeDeclaration
{
    private static readonly TypeUse Raw = new(new ScalarType(Scalar.Element), Nullable: false);

    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>The position of the case whose <see cref="UnionCase.IsDefault"/> is set.</summary>
    public int? DefaultCase
    {
        get
        {
            for (var i = 0; i < Cases.Count; i++)
            {
                if (Cases[i].IsDefault)
                {
                    return i;
                }
            }

            return null;
        }
    }

    /// <summary>The position of the case that a collection expression becomes; <see langword="null"/>: none can.</summary>
    public int? CollectionCase { get; init; }

    /// <summary>Whether it can be one of C# 15's unions: no name stands in the way.</summary>
    public bool FitsLanguage { get; init; }

    /// <summary>Whether the element's name tells the case.</summary>
    public bool IsNamedByCase => Cases.Any(static item => item.XmlName is not null);

    /// <summary>Whether a case is raw JSON, as what fits no case is.</summary>
    public bool HasRawCase => Cases.Any(static item => item.Type.Type is ScalarType { Scalar: Scalar.Element });

    /// <summary>The names of what it has beside its cases.</summary>
    public UnionNames Names { get; init; } = new("Unknown", "TResult", []);

    /// <summary>
    /// Gives the cases by their numbers: 0 is that of raw JSON which fits none of <see cref="Cases"/>, so that a value of no
    /// case at all is raw.
    /// </summary>
    public IReadOnlyList<NumberedCase> NumberCases() =>
        [
            new NumberedCase(Names.Unknown, Raw, Names.Parameters[Cases.Count]),
            .. Cases.Select((item, i) => new NumberedCase(item.Name, item.Type, Names.Parameters[i])),
        ];

    /// <summary>How the case of a JSON value is recognized.</summary>
    public JsonRecognition Json { get; init; } = new();

    /// <summary>How the case of an XML element is recognized.</summary>
    public XmlRecognition Xml { get; init; } = new();

    /// <summary>The member that selects the case; <see langword="null"/>: the shape does.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>The local name of that member in XML; <see langword="null"/>: as in JSON.</summary>
    public string? XmlDiscriminatorName { get; init; }

    /// <summary>Whether a case is a secret: the value never shows in <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// What converts to it as one of its cases. C# has no conversions from interfaces, so those of a list start from an
    /// array or a list, and a map has none.
    /// </summary>
    public CaseConversion ConversionOf(UnionCase item) =>
        item switch
        {
            { RepeatsType: true } => CaseConversion.None,
            { Type.Type: ListType } => CaseConversion.List,
            { Type.Type: MapType } => CaseConversion.None,
            { Type.Type: DeclaredType declared } when declared.Name == Name => CaseConversion.None,
            _ => CaseConversion.Value,
        };
}
