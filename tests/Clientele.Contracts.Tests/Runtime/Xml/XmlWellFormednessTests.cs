using System;
using System.Linq;
using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>XML 1.0 (fifth edition) and Namespaces in XML 1.0, rule by rule.</summary>
public class XmlWellFormednessTests
{
    [Theory]
    [InlineData("<a/>")]
    [InlineData("<a></a>")]
    [InlineData("<a ></a >")]
    [InlineData("<a\t\r\n/>")]
    [InlineData("\uFEFF<a/>")]
    [InlineData("\r\n <!-- a --> <?pi?> <a/> <!-- b --> <?pi x?> \n")]
    [InlineData("<?xml version=\"1.0\"?><a/>")]
    [InlineData("<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<a/>")]
    [InlineData("<?xml\tversion = \"1.0\"\tencoding = \"utf-8\"?><a/>")]
    [InlineData("<?xml version=\"1.0\" standalone=\"yes\"?><a/>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><a/>")]
    [InlineData("<?xml-stylesheet href='x'?><a/>")]
    [InlineData("<_a-b.c1/>")]
    [InlineData("<élan/>")]
    [InlineData("<a>]]</a>")]
    [InlineData("<a>]]&gt;</a>")]
    [InlineData("<a>></a>")]
    [InlineData("<a><![CDATA[]]]]></a>")]
    [InlineData("<a><![CDATA[<b>&x;<!-- -->]]>]]<![CDATA[>]]></a>")]
    [InlineData("<a><!----></a>")]
    [InlineData("<a><!-- - <b> & --></a>")]
    [InlineData("<a><?p?><?p ?><?p x?y>?></a>")]
    [InlineData("<a><?xmlx ?></a>")]
    [InlineData("<a x=''/>")]
    [InlineData("<a x = '>'/>")]
    [InlineData("<a x='\"' y=\"'\"/>")]
    [InlineData("<a x='&lt;&#60;&#x3c;'/>")]
    [InlineData("<a>&#x9;&#xA;&#xD;&#x20;&#xD7FF;&#xE000;&#xFFFD;&#x10000;&#x10FFFF;&#000000000000000000065;</a>")]
    [InlineData("<a>\u007F\u0085\u009F\uD7FF\uE000\uFFFD\U00010000\U0010FFFD</a>")]
    [InlineData("<a xmlns='urn:a' xmlns:b='urn:a' b:x='1' x='2'/>")]
    [InlineData("<b:a xmlns:b='urn:b'><b:a/></b:a>")]
    [InlineData("<a xmlns:b='urn:b'><c xmlns:b='urn:c'/><b:a/></a>")]
    [InlineData("<a xml:lang='en' xml:space='preserve'/>")]
    [InlineData("<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>")]
    [InlineData("<a xmlns=''/>")]
    [InlineData("<a xmlns:b='urn:b' xmlns:c='urn:c' b:x='1' c:x='2'/>")]
    public void Documents_that_are_well_formed_are_read(string xml)
    {
        Accepts(xml).ShouldBeTrue();
        Tree.Theirs(Encoding.UTF8.GetBytes(xml)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("<?xml version=\"1.1\"?><a/>")]
    [InlineData("<\U00010000/>")]
    [InlineData("<\u3131/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>")]
    public void What_the_fifth_edition_or_a_careless_sender_allows_is_read(string xml) => Accepts(xml).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a>")]
    [InlineData("<a/")]
    [InlineData("<a></a")]
    [InlineData("<a></")]
    [InlineData("<a><")]
    [InlineData("<a>text")]
    [InlineData("</a>")]
    [InlineData("< a/>")]
    [InlineData("<a></ a>")]
    [InlineData("<a></b>")]
    [InlineData("<a></ab>")]
    [InlineData("<ab></a>")]
    [InlineData("<a></a:b>")]
    [InlineData("<a></a b>")]
    [InlineData("<a></a x='1'>")]
    [InlineData("<a></A>")]
    [InlineData("<a><b></a></b>")]
    [InlineData("<a/ >")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>text")]
    [InlineData("text<a/>")]
    [InlineData("<a/></a>")]
    [InlineData("<a/>&#32;")]
    [InlineData("<a/><![CDATA[ ]]>")]
    [InlineData("<1a/>")]
    [InlineData("<-a/>")]
    [InlineData("<.a/>")]
    [InlineData("<a!/>")]
    [InlineData("<a\u00D7/>")]
    [InlineData("<a\u2028/>")]
    [InlineData("<\u00B7a/>")]
    public void Elements_and_names_are_strict(string xml) => Refuses(xml);

    [Theory]
    [InlineData("<a x/>")]
    [InlineData("<a x=/>")]
    [InlineData("<a x=1/>")]
    [InlineData("<a x='1/>")]
    [InlineData("<a x='1\"/>")]
    [InlineData("<a x='<'/>")]
    [InlineData("<a x='&'/>")]
    [InlineData("<a x='&lt'/>")]
    [InlineData("<a x='1'y='2'/>")]
    [InlineData("<a x='1' x='1'/>")]
    [InlineData("<a x='1' y='2' x='3'/>")]
    [InlineData("<a ='1'/>")]
    [InlineData("<a x='1'' />")]
    [InlineData("<a 'x'/>")]
    [InlineData("<a b='1' c='1' d='1' e='1' f='1' g='1' h='1' i='1' j='1' b='1'/>")]
    public void Attributes_are_strict(string xml) => Refuses(xml);

    [Theory]
    [InlineData("<p:a/>")]
    [InlineData("<a p:x='1'/>")]
    [InlineData("<a><b xmlns:p='urn:p'/><p:c/></a>")]
    [InlineData("<:a/>")]
    [InlineData("<a:/>")]
    [InlineData("<a:b:c xmlns:a='urn:a'/>")]
    [InlineData("<a:1 xmlns:a='urn:a'/>")]
    [InlineData("<a xmlns:='urn:a'/>")]
    [InlineData("<a xmlns:p=''/>")]
    [InlineData("<a xmlns:xmlns='urn:a'/>")]
    [InlineData("<a xmlns:xml='urn:a'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/2000/xmlns/'/>")]
    [InlineData("<a xmlns='http://www.w3.org/2000/xmlns/'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/&#x32;000/xmlns/'/>")]
    [InlineData("<a xmlns:p='urn:1' xmlns:q='urn:1' p:x='1' q:x='2'/>")]
    [InlineData("<a xmlns:p='urn:1' xmlns:q='urn&#58;1' p:x='1' q:x='2'/>")]
    [InlineData("<a xmlns:p='urn:1'><b xmlns:q='urn:1' p:x='1' q:x='2'/></a>")]
    [InlineData(
        "<a xmlns:p='urn:1' xmlns:q='urn:1' p:a='' p:b='' p:c='' p:d='' p:e='' p:f='' p:g='' p:h='' p:x='1' q:x='2'/>"
    )]
    public void Namespaces_are_strict(string xml) => Refuses(xml);

    [Theory]
    [InlineData("<a>]]></a>")]
    [InlineData("<a>1]]>2</a>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a>& </a>")]
    [InlineData("<a>&amp</a>")]
    [InlineData("<a>&;</a>")]
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a>&AMP;</a>")]
    [InlineData("<a>&#;</a>")]
    [InlineData("<a>&#x;</a>")]
    [InlineData("<a>&#X41;</a>")]
    [InlineData("<a>&#-1;</a>")]
    [InlineData("<a>&# 65;</a>")]
    [InlineData("<a>&#65a;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#x1;</a>")]
    [InlineData("<a>&#xB;</a>")]
    [InlineData("<a>&#x1F;</a>")]
    [InlineData("<a>&#xD800;</a>")]
    [InlineData("<a>&#xDFFF;</a>")]
    [InlineData("<a>&#xD83C;&#xDF75;</a>")]
    [InlineData("<a>&#xFFFE;</a>")]
    [InlineData("<a>&#xFFFF;</a>")]
    [InlineData("<a>&#x110000;</a>")]
    [InlineData("<a>&#99999999999999999999;</a>")]
    [InlineData("<a>\u0000</a>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<a>\u000B</a>")]
    [InlineData("<a>\u001F</a>")]
    [InlineData("<a>\uFFFE</a>")]
    [InlineData("<a>\uFFFF</a>")]
    [InlineData("<a x='\u0002'/>")]
    [InlineData("<!-- \u0003 --><a/>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><!-- ---></a>")]
    [InlineData("<a><!-- </a>")]
    [InlineData("<a><!-></a>")]
    [InlineData("<a><! --></a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<a><![cdata[]]></a>")]
    [InlineData("<![CDATA[x]]><a/>")]
    public void Text_comments_and_sections_are_strict(string xml) => Refuses(xml);

    [Theory]
    [InlineData(" <?xml version='1.0'?><a/>")]
    [InlineData("<a><?xml version='1.0'?></a>")]
    [InlineData("<a/><?xml version='1.0'?>")]
    [InlineData("<?xml version='1.0'?><?xml version='1.0'?><a/>")]
    [InlineData("<?XML version='1.0'?><a/>")]
    [InlineData("<a><?xMl x?></a>")]
    [InlineData("<a><? p?></a>")]
    [InlineData("<a><??></a>")]
    [InlineData("<a><?p</a>")]
    [InlineData("<a><?p,?></a>")]
    [InlineData("<?xml?><a/>")]
    [InlineData("<?xml ?><a/>")]
    [InlineData("<?xml encoding='utf-8'?><a/>")]
    [InlineData("<?xml version='2.0'?><a/>")]
    [InlineData("<?xml version='1.'?><a/>")]
    [InlineData("<?xml version=1.0?><a/>")]
    [InlineData("<?xml version='1.0\"?><a/>")]
    [InlineData("<?xml version='1.0' encoding=''?><a/>")]
    [InlineData("<?xml version='1.0' encoding='1x'?><a/>")]
    [InlineData("<?xml version='1.0' standalone='maybe'?><a/>")]
    [InlineData("<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>")]
    [InlineData("<?xml version='1.0'encoding='utf-8'?><a/>")]
    [InlineData("<?xml version='1.0' other='x'?><a/>")]
    [InlineData("<?xml version='1.0'><a/>")]
    public void Declarations_and_instructions_are_strict(string xml) => Refuses(xml);

    [Theory]
    [InlineData("<!DOCTYPE a []><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM \"a.dtd\" [ <!ELEMENT a ANY> ]><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM x><a/>")]
    [InlineData("<!DOCTYPE a SYSTEM 'x><a/>")]
    [InlineData("<!DOCTYPE a PUBLIC 'x'><a/>")]
    [InlineData("<!DOCTYPE a PUBLIC 'x''y'><a/>")]
    [InlineData("<!DOCTYPE a 'x'><a/>")]
    [InlineData("<!DOCTYPE><a/>")]
    [InlineData("<!DOCTYPEa><a/>")]
    [InlineData("<!DOCTYPE a><!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a")]
    [InlineData("<?xml version='1.0'?><!-- x --><!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")]
    [InlineData("<a><!DOCTYPE a></a>")]
    [InlineData("<a/><!DOCTYPE a>")]
    [InlineData("<!doctype a><a/>")]
    public void A_document_type_that_declares_something_is_refused(string xml) => Refuses(xml);

    [Theory]
    [InlineData("<!DOCTYPE a><a x='1'/>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a x='1'/>")]
    [InlineData(
        "<?xml version='1.0'?><!-- x --><!DOCTYPE p:a PUBLIC '-//X//Y' \"https://x.test/a.dtd\" ><!-- y --><a x='1'/>"
    )]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE\n\ta\nSYSTEM '>[' >\n<a x='1'/>")]
    public void A_document_type_that_only_names_others_is_skipped(string xml) =>
        Tree.Ours(Encoding.UTF8.GetBytes(xml)).ShouldBe("x='1'");

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public void What_is_not_UTF_8_is_refused_wherever_it_stands(byte[] bytes)
    {
        Tree.Ours([.. "<a>"u8, .. bytes, .. "</a>"u8]).ShouldBeNull();
        Tree.Ours([.. "<a x='"u8, .. bytes, .. "'/>"u8]).ShouldBeNull();
        Tree.Ours([.. "<!--"u8, .. bytes, .. "--><a/>"u8]).ShouldBeNull();
        Tree.Ours([.. "<a><b"u8, .. bytes, .. "/></a>"u8]).ShouldBeNull();
    }

    [Fact]
    public void Elements_nest_128_deep_and_no_deeper()
    {
        Accepts(string.Concat(Enumerable.Repeat("<a>", 128)) + string.Concat(Enumerable.Repeat("</a>", 128)))
            .ShouldBeTrue();
        Accepts(string.Concat(Enumerable.Repeat("<other>", 128)) + string.Concat(Enumerable.Repeat("</other>", 128)))
            .ShouldBeTrue();
        Accepts(string.Concat(Enumerable.Repeat("<a>", 129)) + string.Concat(Enumerable.Repeat("</a>", 129)))
            .ShouldBeFalse();
        Accepts(string.Concat(Enumerable.Repeat("<other>", 129)) + string.Concat(Enumerable.Repeat("</other>", 129)))
            .ShouldBeFalse();
    }

    [Theory]
    [InlineData("<a>\n  <b></c></a>", 2, 8)]
    [InlineData("<a>\r\n\r<b x='1' x='2'/></a>", 3, 10)]
    [InlineData("\uFEFF<é>&é;</é>", 1, 4)]
    [InlineData("<a>\u2028🍵\u0001</a>", 1, 7)]
    [InlineData("<a>\n<p:b/></a>", 2, 2)]
    [InlineData("<a>\n", 2, 1)]
    public void Errors_tell_line_and_column(string xml, int line, int column)
    {
        var error = Should.Throw<XmlException>(() => Read(Encoding.UTF8.GetBytes(xml)));

        (error.LineNumber, error.LinePosition).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("<xmlns:a/>")]
    [InlineData("<?xml version='1.0x'?><a/>")]
    public void What_the_framework_lets_pass_is_refused(string xml) => Accepts(xml).ShouldBeFalse();

    private static bool Accepts(string xml) => Tree.Ours(Encoding.UTF8.GetBytes(xml)) is not null;

    /// <summary>Every beginning of a document, too, is refused and nothing else happens.</summary>
    private static void Refuses(string xml)
    {
        var utf8 = Encoding.UTF8.GetBytes(xml);
        Tree.Theirs(utf8).ShouldBeNull();
        Tree.Ours(utf8).ShouldBeNull();
        for (var length = 0; length < utf8.Length; length++)
        {
            Tree.Ours(utf8.AsSpan(0, length));
        }
    }

    private static void Read(byte[] xml)
    {
        var reader = new Utf8XmlReader(xml);
        reader.SkipMember();
        reader.End();
    }
}
