using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>
/// Whatever a model is: what is written is read back equal, by XmlSerializer too, and no document means anything else
/// after another one.
/// </summary>
public sealed class XmlPropertyTests
{
    private const int Models = 8;
    private const int Documents = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_models_go_both_ways_and_to_XmlSerializer(int seed)
    {
        var random = new Random(seed);
        var models = Enumerable
            .Range(0, Models)
            .Select(i => RandomModel.Create(random, "M" + i.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        var others = new List<string>();
        var schemas = models.Select((model, i) => $"M{i}: {model.Schema(others)}").ToList();
        var names = string.Join(", ", models.Select(static (_, i) => $"m{i}: {{ $ref: '#/components/schemas/M{i}' }}"));
        var run = XmlDocuments.Describe(
            "3.0.3",
            string.Join("\n", schemas.Concat(others).Append($"Doc: {{ type: object, properties: {{ {names} }} }}"))
        );
        run.Diagnostics.ShouldBeEmpty();
        var checks = string.Join(
            "\n",
            models.Select(
                (model, i) =>
                    $"Check(TestXmlContext.Default.M{i}, typeof(XM{i}), [{string.Join(", ", Enumerable.Range(0, Documents).Select(_ => CSharpText.Literal(model.Document())))}]);"
            )
        );

        var findings = EmittedProgram.Run<string[]>(
            run,
            $$"""
            var findings = new List<string>();
            void Check<T>(Clientele.Xml.XmlTypeInfo<T> info, Type theirs, string[] documents)
            {
                var serializer = new System.Xml.Serialization.XmlSerializer(theirs);
                var first = documents.Select(document => info.Deserialize(document)).ToList();
                for (var i = documents.Length - 1; i >= 0; i--)
                {
                    var value = info.Deserialize(documents[i]);
                    var written = Encoding.UTF8.GetString(info.Serialize(value));
                    if (!Equals(value, first[i]))
                    {
                        findings.Add("depends on what was read before: " + documents[i]);
                    }

                    if (!Equals(info.Deserialize(written), value))
                    {
                        findings.Add("is not read back: " + documents[i] + "\n  written as " + written);
                    }

                    if (!Equals(info.Deserialize(Rewrite(serializer, documents[i])), value))
                    {
                        findings.Add("means something else to XmlSerializer: " + documents[i] + "\n  to us " + written + "\n  to it " + Rewrite(serializer, documents[i]));
                    }

                    if (!Equals(info.Deserialize(Rewrite(serializer, written)), value))
                    {
                        findings.Add("is written so that XmlSerializer does not read it: " + documents[i] + "\n  written as " + written + "\n  to it " + Rewrite(serializer, written));
                    }
                }
            }

            string Rewrite(System.Xml.Serialization.XmlSerializer serializer, string document)
            {
                using var reader = System.Xml.XmlReader.Create(new System.IO.StringReader(document));
                var value = serializer.Deserialize(reader);
                using var text = new System.IO.StringWriter();
                serializer.Serialize(text, value);
                return text.ToString();
            }

            {{checks}}
            return findings.ToArray();
            """,
            string.Concat(models.Select(static model => model.Classes()))
        );

        findings.Take(3).ShouldBeEmpty();
    }
}
