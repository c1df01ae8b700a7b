using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class ScalarMapperTests
{
    [Theory]
    [InlineData(PrimitiveKind.Integer, "int8", Scalar.SByte)]
    [InlineData(PrimitiveKind.Integer, "byte", Scalar.Byte)]
    [InlineData(PrimitiveKind.Integer, "short", Scalar.Int16)]
    [InlineData(PrimitiveKind.Integer, "ushort", Scalar.UInt16)]
    [InlineData(PrimitiveKind.Integer, "Int32", Scalar.Int32)]
    [InlineData(PrimitiveKind.Integer, "uint", Scalar.UInt32)]
    [InlineData(PrimitiveKind.Integer, "int64", Scalar.Int64)]
    [InlineData(PrimitiveKind.Integer, "uint64", Scalar.UInt64)]
    [InlineData(PrimitiveKind.Integer, "decimal", Scalar.Decimal)]
    [InlineData(PrimitiveKind.Integer, "float", Scalar.Single)]
    [InlineData(PrimitiveKind.Integer, "double", Scalar.Double)]
    [InlineData(PrimitiveKind.Number, "single", Scalar.Single)]
    [InlineData(PrimitiveKind.Number, "decimal128", Scalar.Decimal)]
    [InlineData(PrimitiveKind.Number, "int32", Scalar.Int32)]
    [InlineData(PrimitiveKind.Number, "int64", Scalar.Int64)]
    [InlineData(PrimitiveKind.String, "date", Scalar.Date)]
    [InlineData(PrimitiveKind.String, "date-time", Scalar.DateTime)]
    [InlineData(PrimitiveKind.String, "time", Scalar.Time)]
    [InlineData(PrimitiveKind.String, "partial-time", Scalar.LocalTime)]
    [InlineData(PrimitiveKind.String, "duration", Scalar.Duration)]
    [InlineData(PrimitiveKind.String, "GUID", Scalar.Guid)]
    [InlineData(PrimitiveKind.String, "iri-reference", Scalar.Uri)]
    [InlineData(PrimitiveKind.String, "byte", Scalar.Bytes)]
    [InlineData(PrimitiveKind.String, "base64url", Scalar.UrlBytes)]
    public void A_format_is_looked_up_for_its_type_whatever_its_case(object kind, string format, object expected) =>
        ScalarMapper.Map((PrimitiveKind)kind, format).ShouldBe((Scalar)expected);

    [Theory]
    [InlineData(PrimitiveKind.Integer, null, Scalar.Int64)]
    [InlineData(PrimitiveKind.Integer, "date", Scalar.Int64)]
    [InlineData(PrimitiveKind.Number, null, Scalar.Double)]
    [InlineData(PrimitiveKind.Number, "uuid", Scalar.Double)]
    [InlineData(PrimitiveKind.String, null, Scalar.String)]
    [InlineData(PrimitiveKind.String, "int32", Scalar.String)]
    [InlineData(PrimitiveKind.Boolean, "date", Scalar.Boolean)]
    [InlineData(PrimitiveKind.Binary, "date", Scalar.Bytes)]
    public void A_format_that_is_unknown_for_the_type_changes_nothing(object kind, string? format, object expected) =>
        ScalarMapper.Map((PrimitiveKind)kind, format).ShouldBe((Scalar)expected);

    [Theory]
    [InlineData("1", true)]
    [InlineData("-7", true)]
    [InlineData("1.0", true)]
    [InlineData("1e3", true)]
    [InlineData("1.5", false)]
    [InlineData("1e30", false)]
    [InlineData("text", false)]
    public void An_integer_has_no_fraction_and_fits_a_decimal(string number, bool expected) =>
        ScalarMapper.IsInteger(number).ShouldBe(expected);
}
