using System.Collections.Generic;
using System.Linq;
using Clientele.Benchmarks.Emitted;
using Ours = Clientele.Benchmarks.Emitted.SizesJsonContext;
using OursXml = Clientele.Benchmarks.Emitted.SizesXmlContext;

namespace Clientele.Benchmarks.Workloads;

/// <summary>All sizes.</summary>
public static class Catalog
{
    /// <summary>Every size, made anew.</summary>
    public static IReadOnlyList<Workload> All() =>
        [
            new Workload<Customer, Settable.Customer, Init.Customer>(
                Size.One,
                Documents.Customer(),
                Runtime.Json.JsonContract.Create<Customer>(),
                Ours.Default.Customer,
                OursXml.Default.Customer,
                static client => client.Sizes.GetOneAsync()
            ),
            new Workload<CustomerPage, Settable.CustomerPage, Init.CustomerPage>(
                Size.Many,
                Documents.CustomerPage(),
                Runtime.Json.JsonContract.Create<CustomerPage>(),
                Ours.Default.CustomerPage,
                OursXml.Default.CustomerPage,
                static client => client.Sizes.GetManyAsync()
            ),
            new Workload<Product, Settable.Product, Init.Product>(
                Size.Small,
                Documents.Product(),
                Runtime.Json.JsonContract.Create<Product>(),
                Ours.Default.Product,
                OursXml.Default.Product,
                static client => client.Sizes.GetSmallAsync()
            ),
            new Workload<Account, Settable.Account, Init.Account>(
                Size.Wide,
                Documents.Account(),
                Runtime.Json.JsonContract.Create<Account>(),
                Ours.Default.Account,
                OursXml.Default.Account,
                static client => client.Sizes.GetWideAsync()
            ),
            new Workload<Article, Settable.Article, Init.Article>(
                Size.Text,
                Documents.Article(),
                Runtime.Json.JsonContract.Create<Article>(),
                Ours.Default.Article,
                OursXml.Default.Article,
                static client => client.Sizes.GetTextAsync()
            ),
            new Workload<Measurements, Settable.Measurements, Init.Measurements>(
                Size.Numbers,
                Documents.Measurements(),
                Runtime.Json.JsonContract.Create<Measurements>(),
                Ours.Default.Measurements,
                OursXml.Default.Measurements,
                static client => client.Sizes.GetNumbersAsync()
            ),
        ];

    /// <summary>The sizes that a data contract can express in the same XML.</summary>
    public static IEnumerable<Workload> DataContracts() =>
        All().Where(static workload => IsDataContract(workload.Size));

    internal static bool IsDataContract(Size size) => size is not (Size.Wide or Size.Numbers);
}
