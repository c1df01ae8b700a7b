using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A sealed class that holds one of several types, or raw JSON that matches none of them.</summary>
internal sealed record UnionDeclaration : TypeDeclaration
{
    private static readonly TypeUse Raw = new(new ScalarType(Scalar.Element), Nullable: false);

    public EquatableArray<UnionCase> Cases { get; init; }

    /// <summary>Gets the position of the case whose <see cref="UnionCase.IsDefault"/> is set.</summary>
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

    /// <summary>
    /// Gets the position of the case that a collection expression becomes; <see langword="null"/> if there is none.
    /// </summary>
    public int? CollectionCase { get; init; }

    /// <summary>Gets whether it can be a C# 15 union, without conflicting names.</summary>
    public bool FitsLanguage { get; init; }

    /// <summary>Gets whether the element's name determines the case.</summary>
    public bool IsNamedByCase => Cases.Any(static item => item.XmlName is not null);

    /// <summary>Gets whether a case is raw JSON, like a value that fits no case.</summary>
    public bool HasRawCase => Cases.Any(static item => item.Type.Type is ScalarType { Scalar: Scalar.Element });

    /// <summary>Gets the names of its members other than its cases.</summary>
    public UnionNames Names { get; init; } = new("Unknown", "TResult", []);

    /// <summary>
    /// Gets the cases by their numbers: 0 stands for raw JSON that fits none of <see cref="Cases"/>, so that a value
    /// without any case is raw.
    /// </summary>
    public IReadOnlyList<NumberedCase> NumberCases() =>
        [
            new NumberedCase(Names.Unknown, Raw, Names.Parameters[Cases.Count]),
            .. Cases.Select((item, i) => new NumberedCase(item.Name, item.Type, Names.Parameters[i])),
        ];

    /// <summary>Gets how the case of a JSON value is recognized.</summary>
    public JsonRecognition Json { get; init; } = new();

    /// <summary>Gets how the case of an XML element is recognized.</summary>
    public XmlRecognition Xml { get; init; } = new();

    /// <summary>Gets the member that selects the case; <see langword="null"/> if the shape does.</summary>
    public string? DiscriminatorWireName { get; init; }

    /// <summary>
    /// Gets the local name of that member in XML; <see langword="null"/> if it is the same as in JSON.
    /// </summary>
    public string? XmlDiscriminatorName { get; init; }

    /// <summary>Gets whether a case is a secret, so that the value is never shown by <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// Gets what converts to it as one of its cases. C# has no conversions from interfaces, so a list converts from an
    /// array or a list class, and a map has no conversion.
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
