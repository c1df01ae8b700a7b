using System.Linq;
using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>
/// <see cref="XmlConvert"/> encodes names by XML 1.0's fourth edition; what both editions say of a character is encoded
/// the same.
/// </summary>
public class XmlNamesTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("a b")]
    [InlineData(" ")]
    [InlineData("1a")]
    [InlineData("-a.b")]
    [InlineData("a:b")]
    [InlineData("@odd name")]
    [InlineData("_")]
    [InlineData("__x0041_")]
    [InlineData("_x0041_")]
    [InlineData("_X0041_b")]
    [InlineData("a_x00e9_")]
    [InlineData("_x0001F375_")]
    [InlineData("_x004_")]
    [InlineData("_x00410_")]
    [InlineData("_x0041")]
    [InlineData("_xg041_")]
    [InlineData("\u00e9t\u00e9")]
    [InlineData("\u6ce8\u6587")]
    [InlineData("a\u0300")]
    [InlineData("\u0300a")]
    [InlineData("\ud83c\udf75")]
    [InlineData("a\ud83c\udf75b")]
    [InlineData("\uFFFD")]
    [InlineData("\0")]
    [InlineData("\u2028")]
    public void Names_are_encoded_as_the_framework_does(string name)
    {
        XmlNames.Encode(name).ShouldBe(XmlConvert.EncodeLocalName(name));
        XmlNames.Decode(Encoding.UTF8.GetBytes(XmlNames.Encode(name))).ShouldBe(name);
    }

    [Fact]
    public void Every_ASCII_character_is_encoded_as_the_framework_does()
    {
        foreach (
            var name in Enumerable
                .Range(0, 0x80)
                .SelectMany(static code => (string[])[$"{(char)code}", $"a{(char)code}b"])
        )
        {
            XmlNames.Encode(name).ShouldBe(XmlConvert.EncodeLocalName(name));
        }
    }

    [Theory]
    [InlineData("_x0041_")]
    [InlineData("a_X0041_b")]
    [InlineData("_x0001F375_")]
    [InlineData("_x0041__x0042_")]
    [InlineData("_x0041_x0042_")]
    [InlineData("__x0041_")]
    [InlineData("_x004_")]
    [InlineData("_x00411_")]
    [InlineData("_x_x0041_")]
    [InlineData("_")]
    [InlineData("")]
    public void Names_are_decoded_as_the_framework_does(string name) =>
        XmlNames.Decode(Encoding.UTF8.GetBytes(name)).ShouldBe(XmlConvert.DecodeName(name));

    [Fact]
    public void Half_a_surrogate_pair_is_encoded()
    {
        XmlNames.Encode("\ud83c").ShouldBe("_xD83C_");
        XmlNames.Encode("a\udf75b").ShouldBe("a_xDF75_b");
        XmlNames.Decode("a_xDF75_b"u8).ShouldBe("a\udf75b");
    }

    [Fact]
    public void Letters_of_the_fifth_edition_stand_for_themselves() => XmlNames.Encode("\u1200").ShouldBe("\u1200");

    [Theory]
    [InlineData("_x0011FFFF_")]
    [InlineData("_xFFFFFFFF_")]
    public void What_encodes_no_character_stays(string name) =>
        XmlNames.Decode(Encoding.UTF8.GetBytes(name)).ShouldBe(name);
}
