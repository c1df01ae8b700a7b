using System.Text;
using System.Xml;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>Which root elements a type is read from.</summary>
public class XmlRootTests
{
    private static readonly XmlMemberTable Members = new(
        [new XmlTag("Place"), new XmlTag("Link")],
        [new XmlTag("kind")]
    );

    [Theory]
    [InlineData("<Doc><Place>p</Place></Doc>", "p")]
    [InlineData("<x:DOC xmlns:x='urn:x'><x:Place>p</x:Place></x:DOC>", "p")]
    [InlineData("<Place xmlns='urn:x'>p</Place>", "p")]
    [InlineData("<Place>p</Place>\n<!-- end -->\n", "p")]
    [InlineData("<Place/>", "")]
    [InlineData("<Other><Place>p</Place></Other>", "p")]
    [InlineData("<Other kind='k'/>", null)]
    [InlineData("<Doc/>", null)]
    public void A_root_is_the_types_or_a_members_or_has_members(string xml, string? place)
    {
        var info = Info(hasOwnName: false);
        for (var run = 0; run < 2; run++)
        {
            info.Deserialize(xml).ShouldBe(place);
            info.Deserialize("<Doc><Link>l</Link></Doc>").ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("<Error><Code>1</Code></Error>", "Error")]
    [InlineData("<html><body/></html>", "html")]
    [InlineData("<p:Error xmlns:p='urn:p'/>", "p:Error")]
    public void Another_root_is_named_in_an_exception(string xml, string root)
    {
        Should.Throw<XmlException>(() => Info(hasOwnName: false).Deserialize(xml)).Message.ShouldContain($"'{root}'");
        Should.Throw<XmlException>(() => Info(hasOwnName: true).Deserialize(xml)).Message.ShouldContain($"'{root}'");
    }

    [Fact]
    public void Where_the_description_names_the_root_members_of_another_one_do_not_count()
    {
        Should.Throw<XmlException>(() => Info(hasOwnName: true).Deserialize("<Other><Place>p</Place></Other>"));
        Info(hasOwnName: true).Deserialize("<Place>p</Place>").ShouldBe("p");
    }

    [Theory]
    [InlineData("<Place>p</Place><Place>q</Place>")]
    [InlineData("<Place>p</Place><Link>q</Link>")]
    [InlineData("<Place>p</Place></Doc>")]
    [InlineData("<Place>p</Place>text")]
    [InlineData("<Place>p")]
    public void A_root_that_is_a_member_is_the_only_one(string xml)
    {
        var info = Info(hasOwnName: false);
        info.Deserialize("<Doc><Place>p</Place><Place>q</Place><Link>l</Link></Doc>");
        Should.Throw<XmlException>(() => info.Deserialize(xml));
    }

    [Fact]
    public void A_list_is_told_by_its_items()
    {
        var info = new XmlTypeInfo<int>(
            new XmlTag("List"),
            static (ref Utf8XmlReader r) => r.ReadList(static (ref Utf8XmlReader i) => i.ReadInt32()).Count,
            static (ref Utf8XmlWriter w, int v) => { }
        )
        {
            ItemName = "Item",
        };

        info.Deserialize("<Other><Item>1</Item><Item>2</Item></Other>").ShouldBe(2);
        info.Deserialize("<Other/>").ShouldBe(0);
        info.Deserialize("<List><x>1</x></List>").ShouldBe(1);
        Should
            .Throw<XmlException>(() => info.Deserialize("<Error><Code>1</Code></Error>"))
            .Message.ShouldContain("Error");
    }

    [Fact]
    public void A_member_is_written_as_the_root_where_the_type_has_no_name()
    {
        var info = new XmlTypeInfo<string>(
            new XmlTag("Doc"),
            static (ref Utf8XmlReader r) => Read(ref r) ?? "none",
            static (ref Utf8XmlWriter w, string v) => Write(ref w, v)
        )
        {
            IsMember = true,
        };

        Encoding.UTF8.GetString(info.Serialize("p")).ShouldBe("<Place>p</Place>");
        info.Deserialize(info.Serialize("p")).ShouldBe("p");
        info.Deserialize(info.Serialize("")).ShouldBe("none");
        info.Deserialize("<Doc><Place>p</Place></Doc>").ShouldBe("p");
        Should.Throw<XmlException>(() => info.Deserialize("<Error/>"));
    }

    private static void Write(ref Utf8XmlWriter writer, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteElement(new XmlTag("Place"), value);
        }
    }

    private static XmlTypeInfo<string?> Info(bool hasOwnName) =>
        new(new XmlTag("Doc"), Read, static (ref Utf8XmlWriter w, string? v) => w.Write(v!))
        {
            HasOwnName = hasOwnName,
        };

    private static string? Read(ref Utf8XmlReader reader)
    {
        string? place = null;
        for (
            var member = reader.FirstMember(Members);
            member != XmlMemberTable.End;
            member = reader.NextMember(Members, member)
        )
        {
            if (member == 0)
            {
                place = reader.ReadString();
                continue;
            }

            reader.SkipMember();
        }

        return place;
    }
}
