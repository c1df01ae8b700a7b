using System.Text;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>
/// Our reader against <see cref="System.Xml.XmlReader"/>: both accept a document and see the same in it, or both refuse
/// it.
/// </summary>
public class XmlDifferentialTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_documents_mean_the_same(int seed)
    {
        var documents = new Documents(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var xml = documents.Next();
            var utf8 = Encoding.UTF8.GetBytes(xml);
            Tree.Ours(utf8).ShouldBe(Tree.Theirs(utf8), xml);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Mutated_documents_mean_the_same_or_are_refused(int seed)
    {
        var documents = new Documents(seed);
        for (var i = 0; i < 4_000; i++)
        {
            var xml = documents.NextMutated();
            Tree.Ours(xml).ShouldBe(Tree.Theirs(xml), Encoding.UTF8.GetString(xml));
        }
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Every_encoding_means_the_same(int seed)
    {
        var documents = new Documents(seed);
        Encoding[] encodings =
        [
            Encoding.Unicode,
            Encoding.BigEndianUnicode,
            Encoding.UTF32,
            new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        ];
        for (var i = 0; i < 200; i++)
        {
            var xml = documents.Next().TrimStart('\uFEFF');
            xml = xml.StartsWith("<?xml", System.StringComparison.Ordinal)
                ? xml[(xml.IndexOf("?>", System.StringComparison.Ordinal) + 2)..]
                : xml;
            var expected = Tree.Ours(Encoding.UTF8.GetBytes(xml));
            foreach (var encoding in encodings)
            {
                byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)];
                Tree.Ours(bytes).ShouldBe(expected, xml);
                Tree.Theirs(bytes).ShouldBe(expected, xml);
            }
        }
    }
}
