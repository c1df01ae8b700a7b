using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>Maps enum schemas to <see cref="EnumDeclaration"/>.</summary>
internal static class EnumMapper
{
    /// <summary>
    /// Gets the declaration of <paramref name="schema"/>, whose kind is <see cref="SchemaKind.Enum"/>.
    /// </summary>
    public static EnumDeclaration Map(EnumSchema schema, string name, string label, bool isOpen)
    {
        var texts = schema.Members.Select(member => Text(member.Value, schema.Kind)).ToList();
        var names = EnumMemberNames.Allocate(
            name,
            texts,
            [.. schema.Members.Select(static member => member.Name)],
            schema.Kind != PrimitiveKind.String
        );
        var underlying = Underlying(schema, texts);
        return new EnumDeclaration
        {
            Name = name,
            IsOpen = isOpen,
            Underlying = underlying,
            Documentation = Docs.Create(schema, label),
            Obsolete = schema.Annotations.Deprecated,
            XmlRoot = XmlMapper.Root(schema.Annotations.Xml, label),
            HasXmlName = schema.Annotations.Xml is { Name.Length: > 0 },
            Members = RepeatedValues.Mark(
                schema
                    .Members.Select(
                        (member, i) =>
                            new EnumMemberDeclaration(
                                names[i],
                                texts[i],
                                member.XmlName ?? texts[i],
                                Docs.OfValue(member.Description, texts[i], names[i])
                            )
                            {
                                Number = underlying == Scalar.String ? null : Literals.Nearest(texts[i], underlying),
                                Obsolete = member.Deprecated,
                            }
                    )
                    .ToEquatableArray()
            ),
        };
    }

    private static string Text(ApiValue value, PrimitiveKind kind) =>
        value switch
        {
            ApiValue.String text => text.Value,
            ApiValue.Number number when kind == PrimitiveKind.Integer => decimal.Truncate(
                    decimal.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture)
                )
                .ToString(CultureInfo.InvariantCulture),
            ApiValue.Number number => number.Text,
            _ => "",
        };

    private static Scalar Underlying(EnumSchema schema, List<string> texts) =>
        schema.Kind switch
        {
            PrimitiveKind.String => Scalar.String,
            PrimitiveKind.Integer
                when texts.All(text =>
                    int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                )
                    && ScalarMapper.Map(schema.Kind, schema.Format)
                        is Scalar.Int32
                            or Scalar.Int16
                            or Scalar.SByte
                            or Scalar.Byte
                            or Scalar.UInt16 => Scalar.Int32,
            PrimitiveKind.Integer
                when texts.All(text =>
                    long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ) => Scalar.Int64,
            PrimitiveKind.Integer => Scalar.Decimal,
            _ => ScalarMapper.Map(schema.Kind, schema.Format) == Scalar.Decimal ? Scalar.Decimal : Scalar.Double,
        };
}
